package org.gongkailan;

import org.gongkailan.assembly.Assembly;

/** Where the program starts. Must not extend JavaFX's Application: JavaFX is on the class path. */
public final class Main {
    private Main() {
    }

    public static void main(String[] args) {
        System.exit(Assembly.start(args));
    }
}
