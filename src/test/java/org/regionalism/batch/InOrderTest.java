package org.regionalism.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

  @Test
  void handsOnInOrderWhatEndsOutOfOrder() throws Exception {
    CountDownLatch second = new CountDownLatch(1);
    List<Callable<String>> things =
        List.of(
            () -> {
              assertThat(second.await(10, TimeUnit.SECONDS)).isTrue();
              return "first";
            },
            () -> {
              second.countDown();
              return "second";
            });
    List<String> taken = new ArrayList<>();

    InOrder.run(things, 2, taken::add);

    assertThat(taken).containsExactly("first", "second");
  }

  @Test
  void doesNoMoreAtOnceThanItMay() throws Exception {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Callable<Integer> thing =
        () -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          Thread.sleep(2);
          return now.decrementAndGet();
        };

    InOrder.run(IntStream.range(0, 40).mapToObj(i -> thing).toList(), 3, result -> {});

    assertThat(most).hasValueBetween(2, 3);
  }

  @Test
  void beginsNothingMoreOnceAnOutputCouldNotBeWritten() {
    AtomicInteger begun = new AtomicInteger();
    List<Callable<Integer>> things = new ArrayList<>();
    things.add(
        () -> {
          throw new OutputFailedException(Path.of("report.md"), new IllegalStateException("full"));
        });
    for (int i = 0; i < 500; i++) {
      things.add(
          () -> {
            Thread.sleep(5);
            return begun.incrementAndGet();
          });
    }

    assertThatThrownBy(() -> InOrder.run(things, 2, result -> {}))
        .isInstanceOf(OutputFailedException.class)
        .hasMessageContaining("report.md");
    assertThat(begun.get()).isLessThan(400);
  }

  @Test
  void passesErrorsOn() {
    Callable<String> thing =
        () -> {
          throw new OutOfMemoryError("in this test");
        };
    assertThatThrownBy(() -> InOrder.run(List.of(thing), 1, result -> {}))
        .isInstanceOf(OutOfMemoryError.class);
  }
}
