package org.gongkailan.ui;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Of several look-ups of one kind only the one that was asked for last is worth its work and its answer, as behind quick
 * fingers: older ones are left out.
 */
public final class Newest {
    private final AtomicInteger asked = new AtomicInteger();

    /** Asks for something: whether nothing newer was asked for since. May be asked from any thread. */
    public BooleanSupplier asked() {
        int mine = asked.incrementAndGet();
        return () -> mine == asked.get();
    }

    /** A look-up that finds nothing if a newer one was asked for before it was done. */
    public <T> Supplier<Optional<T>> of(Supplier<T> query) {
        var newest = asked();
        return () -> newest.getAsBoolean() ? Optional.of(query.get()).filter(answer -> newest.getAsBoolean()) : Optional.empty();
    }
}
