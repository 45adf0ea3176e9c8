package org.regionalism.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.ItemResult;
import org.regionalism.assessment.Reason;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Keying;

/**
 * Items that fit one table and one picture: those of a domain that share an answer scale.
 *
 * @param id a name that fits ids
 * @param title the domain's title
 * @param scale the answer scale
 * @param dimensions at least one
 */
record ItemBatch(String id, String title, AnswerScale scale, List<Dimension> dimensions) {

  static List<ItemBatch> all(Edition edition) {
    List<AnswerScale> scales = edition.rubric().scales();
    Map<String, String> scaleSlugs = Slugs.of(scales.stream().map(AnswerScale::id).toList());
    List<ItemBatch> batches = new ArrayList<>();
    for (DomainDimensions domain : DomainDimensions.all(edition)) {
      Map<AnswerScale, List<Dimension>> byScale = new LinkedHashMap<>();
      for (Dimension dimension : domain.dimensions()) {
        byScale.computeIfAbsent(dimension.scale(), any -> new ArrayList<>()).add(dimension);
      }
      byScale.forEach(
          (scale, dimensions) -> {
            if (dimensions.stream().allMatch(one -> asked(edition, one).isEmpty())) {
              return;
            }
            String slug = "items-" + domain.slug();
            String id = byScale.size() == 1 ? slug : slug + "-" + scaleSlugs.get(scale.id());
            batches.add(
                new ItemBatch(id, edition.text(domain.domain().title()), scale, dimensions));
          });
    }
    return batches;
  }

  List<Item> items() {
    return dimensions.stream().flatMap(dimension -> dimension.items().stream()).toList();
  }

  /**
   * A dimension's items without those that nobody answered, as where a short survey left them out.
   */
  static List<Item> asked(Edition edition, Dimension dimension) {
    return dimension.items().stream().filter(item -> isAsked(edition, item)).toList();
  }

  static boolean isAsked(Edition edition, Item item) {
    return !(edition.result(item).n() instanceof Figure.Shown n && n.value() == 0);
  }

  /** A dimension's items, those first with which most agree as they are worded. */
  static List<Item> byAgreement(Edition edition, Dimension dimension) {
    return asked(edition, dimension).stream()
        .sorted(
            Comparator.comparingDouble((Item item) -> agreeing(edition.result(item), item))
                .reversed())
        .toList();
  }

  /** Results count keyed answers: for a reverse item, those who agree with it are the others. */
  private static double agreeing(ItemResult result, Item item) {
    Figure share = item.keying() == Keying.POSITIVE ? result.agree() : result.disagree();
    if (share instanceof Figure.Missing missing) {
      return missing.reason() == Reason.ALL_BUT_ONE ? 1 : 0;
    }
    return share.number().orElseThrow();
  }
}
