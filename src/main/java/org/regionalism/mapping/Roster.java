package org.regionalism.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.rubric.Folding;

/** The organizations that were invited, with their canonical names and sectors. */
public final class Roster {

  /** The attribute whose values a roster can give. */
  public static final String SECTOR = "sector";

  /** No roster. */
  public static final Roster NONE = new Roster(List.of());

  private final List<Entry> entries;
  private final List<Diagnostic> remarks;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> sectors = new HashMap<>();

  /**
   * Makes a roster.
   *
   * @param entries its organizations; no text names two of them
   */
  public Roster(List<Entry> entries) {
    this(entries, List.of());
  }

  /**
   * Makes a roster of which there is something to say.
   *
   * @param entries its organizations; no text names two of them
   * @param remarks warnings of what was not read
   */
  Roster(List<Entry> entries, List<Diagnostic> remarks) {
    this.entries = List.copyOf(entries);
    this.remarks = List.copyOf(remarks);
    for (Entry entry : entries) {
      names.put(Folding.foldAccents(entry.name()), entry.name());
      entry.also().forEach(also -> names.putIfAbsent(Folding.foldAccents(also), entry.name()));
      entry.sector().ifPresent(sector -> sectors.put(entry.name(), sector));
    }
  }

  /**
   * An organization.
   *
   * @param name its canonical name
   * @param also other spellings
   * @param sector the id of its sector, or empty
   * @param convener whether it convenes the others
   * @param invited how many of its people were invited, or empty
   */
  public record Entry(
      String name,
      List<String> also,
      Optional<String> sector,
      boolean convener,
      OptionalInt invited) {
    /** Keeps its own copy. */
    public Entry {
      also = List.copyOf(also);
    }
  }

  /**
   * Returns the organizations.
   *
   * @return the entries in order
   */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * Returns what a person should know about what was read and what was not.
   *
   * @return warnings, mostly none
   */
  public List<Diagnostic> remarks() {
    return remarks;
  }

  /**
   * Finds the canonical name of an organization. Case, accents and punctuation at the edges do not
   * matter.
   *
   * @param text what a respondent wrote
   * @return the name, or empty where the roster does not list it
   */
  public Optional<String> name(String text) {
    return names.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(names.get(Folding.foldAccents(text)));
  }

  /**
   * Returns the sector of an organization.
   *
   * @param name its canonical name
   * @return the sector's id, or empty
   */
  public Optional<String> sector(String name) {
    return Optional.ofNullable(sectors.get(name));
  }

  /**
   * Returns the organizations that convene the others.
   *
   * @return their canonical names, in order
   */
  public List<String> conveners() {
    return entries.stream().filter(Entry::convener).map(Entry::name).toList();
  }

  /**
   * Tells whether the sector of any organization is known.
   *
   * @return false where the roster has names alone
   */
  public boolean hasSectors() {
    return !sectors.isEmpty();
  }
}
