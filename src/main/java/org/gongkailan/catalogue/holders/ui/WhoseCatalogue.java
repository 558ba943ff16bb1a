package org.gongkailan.catalogue.holders.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.catalogue.CatalogueUnits.Holder;
import org.gongkailan.catalogue.Tier;

/** Whose catalogue is shown: the workspace's own, or one that was taken in of a township or village. */
public final class WhoseCatalogue {
    /** The catalogues of the workspace, the own one first. */
    public final ObservableList<Holder> holders = FXCollections.observableArrayList();
    /** The one that is shown; null for the own one until the catalogues have been read. */
    public final ObjectProperty<Holder> holder = new SimpleObjectProperty<>();

    /** The id of the unit; null for the own one. */
    public String unit() {
        return holder.get() == null ? null : holder.get().unit();
    }

    /** The tier of the unit. */
    public Tier tier() {
        return holder.get() == null ? Tier.COUNTY : holder.get().tier();
    }

    /** Whether it is the own one. */
    public BooleanBinding own() {
        return Bindings.createBooleanBinding(() -> unit() == null, holder);
    }

    /** The catalogue of a unit, if it has one here. */
    public Optional<Holder> of(String unit) {
        return holders.stream().filter(each -> Objects.equals(each.unit(), unit)).findFirst();
    }

    /** Offers the catalogues that there are now; the own one is shown where the one shown is gone. */
    public void offer(List<Holder> now) {
        if (!holders.equals(now)) {
            holders.setAll(now);
        }
        holder.set(of(unit()).orElse(now.getFirst()));
    }
}
