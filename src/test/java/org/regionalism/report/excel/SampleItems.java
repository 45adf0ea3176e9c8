package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.report.Chart;

/** Items of an invented report, with made-up answers. */
final class SampleItems {

  static final List<Chart.AnswerKey> KEYS =
      List.of(
          new Chart.AnswerKey("Strongly disagree", -1),
          new Chart.AnswerKey("Disagree", -1),
          new Chart.AnswerKey("Neither agree nor disagree", 0),
          new Chart.AnswerKey("Agree", 1),
          new Chart.AnswerKey("Strongly agree", 1));

  private static final int WITHHELD = 17;

  private static final String TEXTS =
      """
      Geography|Boundaries on a map decide who can join our partnership.
      Geography|We introduce our partnership by naming the area it covers.
      Geography|We have worked with partners outside our area because our mission called for it.
      Network|Partners describe our network by the goals we share.
      Network|We have reorganized our decision-making groups around shared regional goals.
      Network|Between large meetings, partners work mostly on their own.
      One-to-one partnerships|Most of our joint projects involve only two partners.
      One-to-one partnerships|Each organization here makes its own agreements with employers.
      One-to-one partnerships|Our agreements usually include at least three partners.
      Cross-sector partnerships|People from at least three sectors sit on our planning teams.
      Cross-sector partnerships|We spend more time strengthening current partnerships than adding new ones.
      Cross-sector partnerships|People from one sector make most of our shared decisions.
      Individual relationships|Joint projects slow down when a key person leaves.
      Individual relationships|When people leave, what they know about our partners goes with them.
      Individual relationships|After someone leaves, a colleague already knows which partners to call.
      Infrastructure|Written records let a new person carry on joint work after someone leaves.
      Infrastructure|When a job is refilled, its description asks for skill in working across organizations.
      Infrastructure|Agreements with partners have to be worked out again when a person leaves.
      Program outputs|Our reports mostly count activities, such as events held.
      Program outputs|Most of our shared money goes to separate programs.
      Program outputs|Our meetings give more time to shared problems than to single programs.
      Systems change|Partners have changed their own rules so students can move ahead more easily.
      Systems change|We track whether partner organizations have changed the way they work.
      Systems change|After a project ends, partners return to their old way of working.
      Grant funding|Our joint work slows down when a grant ends.
      Grant funding|Grant rules decide most of what we work on together.
      Grant funding|Partners pay for joint work out of their own regular budgets.
      Scale and sustainability|When something works at one site, staff at other sites are trained in it.
      Scale and sustainability|From the start, we plan how new joint work will be paid for later.
      Scale and sustainability|Most of our new practices remain small pilots.
      Mission|We have turned down money that would pull us away from our mission.
      Mission|Partners have written our shared goals into their own strategic plans.
      Mission|Partners mostly bring forward projects that would grow their own organization.
      Mission|When goals clash, partners put their own organization first.
      Trust|Partners tell each other when their own work has gone wrong.
      Trust|Partners keep their word to each other even when nothing is in writing.
      Trust|Partners use contracts to control what the others do.
      Trust|Small decisions have to wait for approval from those in control.
      Humility|Partners have handed the lead to another partner with more experience.
      Humility|In public, partners credit success to the whole group.
      Humility|Work done by many partners goes out under one organization's brand.
      Humility|Concern for an organization's brand has slowed our joint work.
      Node|Partners contact each other directly to solve problems.
      Node|Staff of different partners train one another.
      Node|Information passes through one hub before it reaches the other partners.
      Node|One hub organization decides how our shared money is spent.
      """;

  private SampleItems() {}

  /** Returns a bar for every item; the answers of one are not shown. */
  static List<Chart.AnswerBar> bars() {
    List<Chart.AnswerBar> bars = new ArrayList<>();
    for (String line : TEXTS.lines().toList()) {
      int place = line.indexOf('|');
      List<Integer> counts = bars.size() == WITHHELD ? List.of() : counts(bars.size());
      bars.add(new Chart.AnswerBar(line.substring(0, place), line.substring(place + 1), counts));
    }
    return bars;
  }

  private static List<Integer> counts(int item) {
    int strongest = 1 + item * 7 % 9;
    int some = 2 + item * 5 % 11;
    int neutral = item * 3 % 8;
    int agree = 4 + item * 11 % 13;
    return List.of(strongest, some, neutral, agree, 43 - strongest - some - neutral - agree);
  }
}
