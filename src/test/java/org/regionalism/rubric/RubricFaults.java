package org.regionalism.rubric;

import java.util.List;
import org.regionalism.diagnostic.Code;

/** One change to the rubric of the tests for each way to get it wrong. */
final class RubricFaults {

  private RubricFaults() {}

  /**
   * A fault.
   *
   * @param code the kind
   * @param from a piece of the rubric that stands in it once
   * @param to what is put in its place, with a mark where the fault is
   * @param said what the message holds
   */
  record Fault(Code code, String from, String to, String said) {}

  static final List<Fault> ALL =
      List.of(
          new Fault(Code.RUBRIC_ID_FORM, "rubric: lantern", "rubric: §a/b", "rubric id 'a/b'"),
          new Fault(Code.RUBRIC_ID_FORM, "{id: solo-1,", "{id: §solo 1,", "item id 'solo 1'"),
          new Fault(Code.RUBRIC_ID_FORM, "id: visits\n", "id: §-visits\n", "dimension id '-vi"),
          new Fault(Code.RUBRIC_ID_FORM, "[ebb, flood]", "[ebb, flood, §'']", "value id ''"),
          new Fault(Code.RUBRIC_ID_FORM, "id: habits", "id: §" + "h".repeat(65), "at most 64"),
          new Fault(
              Code.RUBRIC_DUPLICATE_ID,
              "- {id: fleet-1,",
              "- {id: §solo-1, text: X}\n          - {id: fleet-1,",
              "item id 'solo-1'"),
          new Fault(Code.RUBRIC_DUPLICATE_ID, "id: visits\n", "id: §solo\n", "dimension id 'solo'"),
          new Fault(Code.RUBRIC_DUPLICATE_ID, "id: habits", "id: §ways", "the domain id 'ways'"),
          new Fault(Code.RUBRIC_DUPLICATE_ID, "{id: glow,", "{id: §dim,", "the band id 'dim'"),
          new Fault(
              Code.RUBRIC_DUPLICATE_ID, "- nets", "- nets\n      - §boats", "the value id 'boats'"),
          new Fault(Code.RUBRIC_DUPLICATE_ID, "id: ferrying,", "id: §fishing,", "id 'fishing'"),
          unknown("scale: frequency", "scale: §frequncy", "answer scale 'frequncy'", "frequency"),
          unknown(
              "title: {en: Visits}",
              "title: V\n        direction: §awya",
              "direction 'awya'",
              "away"),
          unknown("keying: reverse", "keying: §reversed", "keying 'reversed'", "reverse"),
          unknown("unit: respondent", "unit: §respondant", "unit 'respondant'", "respondent"),
          unknown("{ways: 3}", "{§way: 3}", "domain 'way'", "ways"),
          unknown("dim: [Share", "§din: [Share", "band 'din'", "dim"),
          unknown("tide: flood}", "tide: §flod}", "tide 'flod'", "flood"),
          unknown("from: solo\n", "from: §sol\n", "dimension 'sol'", "solo"),
          unknown("to: fleet\n", "to: §fleeet\n", "dimension 'fleeet'", "fleet"),
          unknown("regional: {", "§regionl: {", "quadrant 'regionl'", "regional"),
          unknown("reason: dont-know", "reason: §dontknow", "reason 'dontknow'", "dont-know"),
          unknown("reworded: [solo-2]", "reworded: [§solo-22]", "item 'solo-22'", "solo-2"),
          unknown("added: [fleet-1]", "added: [§flet-1]", "item 'flet-1'", "fleet-1"),
          unknown("visits: visits-1}", "visits: §visit-1}", "item 'visit-1'", "visits-1"),
          new Fault(
              Code.RUBRIC_UNKNOWN_REFERENCE,
              "scale: frequency",
              "scale: §zzz",
              "there is no answer scale 'zzz'. Known: agreement, frequency."),
          new Fault(
              Code.RUBRIC_EMPTY,
              "      - id: visits\n",
              "      - {id: more, title: More, items: §[]}\n      - id: visits\n",
              "items is empty. Add at least one item."),
          new Fault(
              Code.RUBRIC_EMPTY,
              "  craft:\n",
              "  §moon: []\n  craft:\n",
              "lens moon is empty. Add at least one value."),
          new Fault(
              Code.RUBRIC_SCALE_POINTS,
              "      - {value: 0, label: {en: Seldom}}\n      - {",
              "      §- {",
              "'frequency' has fewer than two points"),
          new Fault(Code.RUBRIC_SCALE_CUTS, "  agree: 4", "  agree: §2", "scale 'agreement'"),
          new Fault(Code.RUBRIC_SCALE_CUTS, "  agree: 3", "  agree: §2", "scale 'frequency'"),
          new Fault(
              Code.RUBRIC_SCALE_ORDER,
              "{value: 3, label: {en: Half",
              "{value: §2, label: {en: Half",
              "the value 2 is not above"),
          new Fault(
              Code.RUBRIC_SCALE_VALUE,
              "{value: 5, label: {en: Entirely",
              "{value: §1001, label: {en: Entirely",
              "from -1000 to 1000, and this is 1001"),
          new Fault(
              Code.RUBRIC_SCALE_VALUE,
              "{value: 1, label: {en: Not at all",
              "{value: §-1001, label: {en: Not at all",
              "and this is -1001"),
          new Fault(
              Code.RUBRIC_LABEL_TWICE,
              "label: {en: Does not apply}, also: [N/A]",
              "label: §{en: Does not apply}, also: ['never!']",
              "the answer 'never!' means both point 1 and not-applicable"),
          new Fault(
              Code.RUBRIC_LEVELS,
              "levels: [one, two, three, four, five]",
              "levels: §[one, two, three, four]",
              "the dimension 'solo' describes 4 levels"),
          new Fault(Code.RUBRIC_WEIGHT, "weight: 2", "weight: §0", "to 1000, and this is 0"),
          new Fault(Code.RUBRIC_WEIGHT, "weight: 2", "weight: §1001", "and this is 1001"),
          new Fault(Code.RUBRIC_WEIGHT, "ways: 3", "ways: §-1", "and this is -1"),
          new Fault(
              Code.RUBRIC_SHIFT_POLE,
              "from: solo\n",
              "from: §visits\n",
              "the pole 'from' of a shift has to be a dimension with direction away, and 'visits'"),
          new Fault(
              Code.RUBRIC_SHIFT_POLE,
              "to: fleet\n",
              "to: §solo\n",
              "the pole 'to' of a shift has to be a dimension with direction toward, and 'solo'"),
          new Fault(
              Code.RUBRIC_LENS_NAME,
              "  craft:\n",
              "  §keying: [positive]\n  craft:\n",
              "a lens cannot be called 'keying'"),
          new Fault(Code.RUBRIC_BAND_ORDER, "from: 80,", "from: §37.5,", "the band 'bright'"),
          new Fault(Code.RUBRIC_BAND_ORDER, "from: 0,", "from: §1,", "the band 'dim' is out of"),
          new Fault(Code.RUBRIC_BAND_ORDER, "from: 80", "from: §100.5", "'bright' is out of"),
          new Fault(Code.RUBRIC_MIN_ANSWERED, "60%", "§0%", "and this is '0%'"),
          new Fault(Code.RUBRIC_MIN_ANSWERED, "60%", "§101%", "and this is '101%'"),
          new Fault(Code.RUBRIC_MIN_ANSWERED, "60%", "§half", "and this is 'half'"),
          new Fault(Code.RUBRIC_MIN_ANSWERED, "60%", "§0.60", "and this is '0.60'"),
          new Fault(Code.NOTATION_UNKNOWN_KEY, "source:", "§sorce:", "Did you mean 'source'?"),
          new Fault(Code.NOTATION_UNKNOWN_KEY, "weight: 2", "§wieght: 2", "mean 'weight'?"),
          new Fault(Code.NOTATION_UNKNOWN_KEY, "craft: nets}", "§crafts: nets}", "mean 'craft'?"),
          new Fault(Code.NOTATION_UNKNOWN_KEY, "es: Un poco", "§fr: Un peu", "the key 'fr'"),
          new Fault(
              Code.NOTATION_MISSING_KEY,
              "{value: 3, label: {en: Often}}",
              "§{value: 3}",
              "'label'"),
          new Fault(Code.NOTATION_MISSING_KEY, "version: 2.1.0", "version: §''", "'version'"),
          new Fault(Code.NOTATION_MISSING_KEY, "{en: We visit.}", "§{en: ' '}", "'text'"),
          new Fault(Code.NOTATION_MISSING_KEY, "{en: We visit.}", "§{}", "'text'"),
          new Fault(Code.NOTATION_MISSING_KEY, "{id: glow, from: 37.5,", "§{id: glow,", "'from'"),
          new Fault(
              Code.NOTATION_MISSING_KEY,
              "    points:\n      - {value: 0, label: {en: Seldom}}\n      - {value: 3, label: {en: Often}}\n    agree: 3\n",
              "    §points:\n      - {value: 0, label: {en: Seldom}}\n      - {value: 3, label: {en: Often}}\n",
              "'agree'"),
          new Fault(Code.NOTATION_MISSING_KEY, "- since: 2.0.0\n    ren", "- §ren", "'since'"),
          new Fault(Code.NOTATION_KIND, "evidence: [Own", "evidence: [§1, Own", "evidence has to"),
          new Fault(Code.NOTATION_KIND, "version: 2.1.0", "version: §2.1", "has to be a text"),
          new Fault(Code.NOTATION_KIND, "weight: 2", "weight: §two", "a number without quotes"),
          new Fault(Code.NOTATION_NUMBER_AS_TEXT, "weight: 2", "weight: §'2'", "and '2' is a text"),
          new Fault(
              Code.NOTATION_NUMBER_AS_TEXT, "weight: 2", "weight: §'1,5'", "and '1,5' is a t"),
          new Fault(
              Code.RUBRIC_CHANGE_SINCE,
              "since: 2.0.0",
              "since: §2.10.0",
              "since version 2.10.0 have to lead to a later version, and this is version 2.1.0"),
          new Fault(Code.RUBRIC_CHANGE_SINCE, "since: 2.0.0", "since: §'2.1'", "later version"),
          new Fault(Code.RUBRIC_CHANGE_PRESENT, "[oars]", "[§solo-1]", "the item 'solo-1'"),
          new Fault(Code.RUBRIC_CHANGE_PRESENT, "{old-visits:", "{§solo-1:", "the item 'solo-1'"),
          new Fault(Code.RUBRIC_CHANGE_TWICE, "[oars]", "[oars, §oars]", "'oars' stands twice"),
          new Fault(Code.RUBRIC_CHANGE_TWICE, "[oars]", "[§old-visits]", "'old-visits' stands"),
          new Fault(Code.RUBRIC_CHANGE_TWICE, "[fleet-1]", "[§solo-2]", "'solo-2' stands twice"),
          new Fault(Code.RUBRIC_CHANGE_TWICE, "[fleet-1]", "[§visits-1]", "'visits-1' stands"),
          new Fault(
              Code.RUBRIC_CHANGE_TWICE,
              "changes:\n",
              "changes:\n  - since: 1.9.0\n  - since: §1.9.0\n",
              "'1.9.0' stands twice"),
          new Fault(Code.NOTATION_KIND, "weight: 2", "weight: §1.5", "has to be a whole number"),
          new Fault(Code.NOTATION_KIND, "visits: visits-1}", "visits: §1}", "has to be a text"),
          new Fault(Code.NOTATION_KIND, "[Trade]", "§Trade", "columns has to be a list"),
          new Fault(Code.NOTATION_ANCHOR, "[Remarks]", "§&x [Remarks]", "anchors (&x)"));

  private static Fault unknown(String from, String to, String named, String meant) {
    return new Fault(
        Code.RUBRIC_UNKNOWN_REFERENCE,
        from,
        to,
        "there is no " + named + ". Did you mean '" + meant + "'?");
  }
}
