package org.gongkailan.villageboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gongkailan.villageboard.roll.PersonKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first number is the well-known textbook example, the second one is invented with a right check digit. */
class IdNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "430848195807091870"})
    void aNumberWhoseCheckCharacterAgreesIsValid(String id) {
        assertTrue(new IdNumber(id).isValid());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            110105194912310021,  another check digit
            11010519491231002x,  lower case must be raised first
            11010519490231002X,  31 February
            1101051949123100,    sixteen characters
            4305761998021085E17, a number
            """)
    void aDamagedNumberIsNot(String id, String ignoredCase) {
        assertFalse(new IdNumber(id).isValid());
    }

    @Test
    void theSamePersonHasTheSameKeyWithinOneReadingOnly() {
        var reading = new PersonKeys();
        var id = new IdNumber("11010519491231002X");

        assertEquals(reading.of(id), reading.of(id));
        assertNotEquals(reading.of(id), reading.of(new IdNumber("430848195807091870")));
        assertNotEquals(reading.of(id), new PersonKeys().of(id));
    }

    @ParameterizedTest
    @CsvSource({"11010519491231002X, 110105********002X", "12345, *****", "'', ''"})
    void aMaskedNumberShowsNoBirthDate(String id, String masked) {
        assertEquals(masked, Masking.idNumber(id));
    }

    @ParameterizedTest
    @CsvSource({"萧军, 萧*", "欧阳建国, 欧***", "𬭚, 𬭚", "𬭚明, 𬭚*"})
    void aMaskedNameKeepsItsFirstCharacter(String name, String masked) {
        assertEquals(masked, Masking.name(name));
    }
}
