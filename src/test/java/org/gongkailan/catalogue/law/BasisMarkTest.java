package org.gongkailan.catalogue.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BasisMarkTest {
    private final LawRegister register = new LawRegister();

    @Test
    void eachBasisIsMarkedByTheWorstOfWhatItCites() {
        assertEquals(BasisMark.Kind.KNOWN, kind("政府信息公开条例（国务院令第711号）"));
        assertEquals(BasisMark.Kind.UNVERIFIED, kind("《中华人民共和国律师法》"));
        assertEquals(BasisMark.Kind.UNKNOWN, kind("云溪县政务公开办法"));
        assertEquals(BasisMark.Kind.OUTDATED, kind("《政府信息公开条例》"));
        assertEquals(BasisMark.Kind.REPEALED, kind("《政府信息公开条例》、《收养法》"));
    }

    @Test
    void itsSentenceNamesWhatHoldsNow() {
        assertTrue(BasisMark.of(register, "《收养法》").sentence().contains("现为 中华人民共和国民法典"));
    }

    @Test
    void aBlankBasisHasNoMark() {
        assertNull(BasisMark.of(register, " "));
    }

    private BasisMark.Kind kind(String basis) {
        return BasisMark.of(register, basis).kind();
    }
}
