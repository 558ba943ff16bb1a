package org.gongkailan.ui.control;

import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ListViewSkin;
import javafx.scene.control.skin.VirtualFlow;

/**
 * A list whose rows are not equally high, and may be many. Whenever JavaFX lays one out it also measures two rows that are
 * out of view, and once the list is scrolled that asks for the next layout: a list of 20,000 cards kept the screen thread
 * at work for minutes, even behind another screen. This one measures as well, but asks for nothing.
 */
public final class CalmList<T> extends ListView<T> {
    /** A list of these items. */
    public CalmList(ObservableList<T> items) {
        super(items);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new ListViewSkin<T>(this) {
            @Override
            protected VirtualFlow<ListCell<T>> createVirtualFlow() {
                return new CalmFlow<>();
            }
        };
    }

    private static final class CalmFlow<T> extends VirtualFlow<ListCell<T>> {
        private boolean layingOut;

        @Override
        protected void layoutChildren() {
            layingOut = true;
            try {
                super.layoutChildren();
            } finally {
                layingOut = false;
            }
        }

        @Override
        public void requestLayout() {
            if (!layingOut) {
                super.requestLayout();
            }
        }
    }
}
