package fi.lapsivaaka.disclosure;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many children a figure must be about to be shown: the setting {@code lapsivaaka.small-numbers.threshold}. */
@Component
public final class SmallNumbers {

    private static final int LARGEST = 1_000;

    private final int threshold;

    /**
     * @param threshold figures about fewer children than this, but some, are hidden; 0 or 1 hides nothing
     * @throws IllegalArgumentException when it is negative or so large that nothing would be shown
     */
    @Autowired
    public SmallNumbers(@Value("${lapsivaaka.small-numbers.threshold:5}") int threshold) {
        if (threshold < 0 || threshold > LARGEST) {
            throw new IllegalArgumentException(
                    "lapsivaaka.small-numbers.threshold is " + threshold + "; allowed: 0 to " + LARGEST);
        }
        this.threshold = threshold;
    }

    public int threshold() {
        return threshold;
    }

    /**
     * Whether a figure is about too few to be shown. A number that its source hides is small itself.
     *
     * @param children null where the source hides their number
     */
    public boolean few(@Nullable Integer children) {
        return threshold > 1 && (children == null || (children > 0 && children < threshold));
    }
}
