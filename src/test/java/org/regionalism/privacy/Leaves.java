package org.regionalism.privacy;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Gap;
import org.regionalism.assessment.GapMeasure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.Influence;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Screening;
import org.regionalism.assessment.WaveResult;

/** Everything a result says, by the path to it: each number, interval, list and word. */
final class Leaves {

  private final Map<String, Object> found = new TreeMap<>();

  private Leaves() {}

  static Map<String, Object> of(WaveResult wave) {
    Leaves leaves = new Leaves();
    leaves.walk("", wave);
    return leaves.found;
  }

  private void walk(String path, Object value) {
    if (value instanceof Figure || value instanceof Interval || value instanceof Influence) {
      found.put(path, value);
    } else if (value instanceof Screening.Apart || value instanceof GapMeasure.Sides) {
      return; // never written, and needed no longer once it is decided what may be shown
    } else if (value instanceof Record result) {
      for (RecordComponent part : result.getClass().getRecordComponents()) {
        walk(path + "/" + part.getName(), read(part, result));
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> walk(path + "/" + key, each));
    } else if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Gap) {
      list.forEach(each -> walkGap(path, (Gap) each));
    } else if (value instanceof List<?> list
        && !list.isEmpty()
        && list.get(0) instanceof GroupResult) {
      list.forEach(each -> walkGroup(path, (GroupResult) each));
    } else {
      found.put(path, value);
    }
  }

  private void walkGroup(String path, GroupResult group) {
    walk(path + "/" + group.attribute() + "=" + group.value(), group);
  }

  private void walkGap(String path, Gap gap) {
    walk(path + "/" + gap.attribute() + "=" + gap.value(), gap);
  }

  private static Object read(RecordComponent part, Object result) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(result);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError(impossible.getMessage(), impossible);
    }
  }

  /** Whether a leaf says nothing but why it says nothing. */
  static boolean isSilent(Object leaf) {
    return leaf instanceof Figure.Missing
        || leaf instanceof Interval.Missing
        || leaf instanceof Influence.Missing
        || leaf.equals(List.of())
        || leaf.equals(Optional.empty())
        || leaf.equals(false);
  }
}
