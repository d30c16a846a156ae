package fi.lapsivaaka.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The term file that is shipped, and other test resources. */
final class ShippedTerms {

    private static final Terms TERMS = read();

    private ShippedTerms() {}

    static Terms terms() {
        return TERMS;
    }

    static SignalReader reader() {
        return new SignalReader(TERMS);
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(ShippedTerms.class.getResourceAsStream(name), name);
    }

    private static Terms read() {
        try (InputStream file = resource("/rules/child-impact/terms.yaml")) {
            return Terms.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
