package org.gongkailan.villageboard.roll;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.gongkailan.villageboard.IdNumber;

/**
 * Turns ID numbers into keys that are equal for the same person and tell nothing else (keyed hash). The secret lives as
 * long as one reading of a roll, so that keys of two readings cannot be compared.
 */
public final class PersonKeys {
    private static final String ALGORITHM = "HmacSHA256";
    private final Mac mac;

    public PersonKeys() {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java runtime must have HmacSHA256
        }
    }

    /** The key of a person. */
    public PersonKey of(IdNumber id) {
        var hash = ByteBuffer.wrap(mac.doFinal(id.text().getBytes(StandardCharsets.US_ASCII)));
        return new PersonKey(hash.getLong(), hash.getLong());
    }

    /** 128 bits that stand for one person within one reading. */
    record PersonKey(long high, long low) {
    }
}
