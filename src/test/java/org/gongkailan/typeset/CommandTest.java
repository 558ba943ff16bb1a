package org.gongkailan.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandTest {
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @Test
    void whatAProgramSaysAndHowItEndedIsKnown() {
        Command.Said said = Command.SYSTEM.run(List.of(JAVA, "--no-such-option"));
        assertEquals("Unrecognized option: --no-such-option", said.words().lines().findFirst().orElseThrow());
        assertNotEquals(0, said.code());
    }

    @Test
    void aProgramThatIsNotThereHasFailed() {
        assertEquals(-1, Command.SYSTEM.run(List.of("no-such-program-of-ours")).code());
    }
}
