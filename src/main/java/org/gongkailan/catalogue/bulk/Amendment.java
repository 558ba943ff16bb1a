package org.gongkailan.catalogue.bulk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.Levels;
import org.gongkailan.catalogue.Method;
import org.gongkailan.catalogue.Publication;

/** One thing that is changed in every row it is applied to. */
public sealed interface Amendment {
    /** The row as it is after the change; the same where there is nothing to change. */
    Entry apply(Entry entry);

    /**
     * Sets a column as another row has it: a value that was typed, or the first row's when filling down.
     *
     * @param from the row the column is taken from
     */
    record Set(Column column, Entry from) implements Amendment {
        @Override
        public Entry apply(Entry entry) {
            return entry.taking(column, from);
        }
    }

    /** Sets a column of the unit's own, such as 责任科室. */
    record SetExtra(String head, String text) implements Amendment {
        @Override
        public Entry apply(Entry entry) {
            var extra = new LinkedHashMap<>(entry.extra());
            extra.put(head, text);
            return entry.withExtra(extra);
        }
    }

    /** A box of 公开方式 or 公开层级. */
    enum Tick {
        PROACTIVE, ON_REQUEST, COUNTY, TOWNSHIP, VILLAGE
    }

    /** Ticks a box of 公开方式 or 公开层级, or takes the tick away; the others stay. */
    record SetTick(Tick tick, boolean on) implements Amendment {
        @Override
        public Entry apply(Entry entry) {
            Publication old = entry.publication();
            var ticked = EnumSet.noneOf(Tick.class);
            addIf(ticked, Tick.PROACTIVE, old.method().proactive());
            addIf(ticked, Tick.ON_REQUEST, old.method().onRequest());
            addIf(ticked, Tick.COUNTY, old.levels().county());
            addIf(ticked, Tick.TOWNSHIP, old.levels().township());
            addIf(ticked, Tick.VILLAGE, old.levels().village());
            ticked.remove(tick);
            addIf(ticked, tick, on);
            return entry.withPublication(new Publication(old.channels(), old.audience(),
                    new Method(ticked.contains(Tick.PROACTIVE), ticked.contains(Tick.ON_REQUEST)),
                    new Levels(ticked.contains(Tick.COUNTY), ticked.contains(Tick.TOWNSHIP),
                            ticked.contains(Tick.VILLAGE))));
        }

        private static void addIf(EnumSet<Tick> ticked, Tick tick, boolean on) {
            if (on) {
                ticked.add(tick);
            }
        }
    }

    /** What happens to the lines of a list. */
    enum Mode {
        ADD, REMOVE, REPLACE
    }

    /**
     * Adds lines that a list lacks, takes lines out of it, or puts lines in place of all of them.
     *
     * @param column {@link Column#ELEMENTS}, {@link Column#LEGAL_BASES} or {@link Column#CHANNELS}
     */
    record Lines(Column column, Mode mode, List<String> lines) implements Amendment {
        public Lines {
            lines = List.copyOf(lines);
        }

        @Override
        public Entry apply(Entry entry) {
            return switch (column) {
                case ELEMENTS -> new Entry(entry.matter(), of(entry.elements()), entry.legalBases(), entry.timeLimit(),
                        entry.body(), entry.publication(), entry.extra());
                case LEGAL_BASES -> entry.withLegalBases(of(entry.legalBases()));
                case CHANNELS -> {
                    Publication old = entry.publication();
                    yield entry.withPublication(
                            new Publication(of(old.channels()), old.audience(), old.method(), old.levels()));
                }
                default -> throw new IllegalArgumentException(column + " is no list");
            };
        }

        private List<String> of(List<String> stored) {
            return switch (mode) {
                case REPLACE -> lines;
                case ADD -> {
                    var all = new LinkedHashSet<>(stored);
                    all.addAll(lines);
                    yield List.copyOf(all);
                }
                case REMOVE -> {
                    var rest = new ArrayList<>(stored);
                    rest.removeAll(lines);
                    yield rest;
                }
            };
        }
    }

    /**
     * Replaces a text wherever it stands.
     *
     * @param column the column to look in; null for all of them and the unit's own
     */
    record Replace(String text, String by, Column column) implements Amendment {
        @Override
        public Entry apply(Entry entry) {
            return text.isEmpty() ? entry : new TextReplacement(words -> words.replace(text, by)).in(entry, column);
        }
    }
}
