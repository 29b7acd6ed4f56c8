package accord.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class Sha256Test {

    /** The first example of FIPS 180-4. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void aFingerprintIsThatOfTheStandardHoweverItIsFed() throws IOException {
        byte[] abc = "abc".getBytes(StandardCharsets.UTF_8);
        assertThat(new Sha256().add("abc").hex()).isEqualTo(ABC);
        assertThat(new Sha256().add("ab").add(abc, 2, 1).hex()).isEqualTo(ABC);
        assertThat(new Sha256().add(abc).hex(8)).isEqualTo(ABC.substring(0, 16));
        Sha256 passed = new Sha256();
        try (OutputStream out = passed.over(OutputStream.nullOutputStream())) {
            out.write(abc);
        }
        assertThat(passed.hex()).isEqualTo(ABC);
    }

    @Test
    void partsThatAreEndedDoNotRunTogether() {
        assertThat(Sha256.ofParts(List.of("a", "b")).hex(8))
                .isEqualTo("8fb20ef63ced4145")
                .isEqualTo(new Sha256().add("a").end().add("b").end().hex(8))
                .isNotEqualTo(new Sha256().add("ab").end().end().hex(8));
    }
}
