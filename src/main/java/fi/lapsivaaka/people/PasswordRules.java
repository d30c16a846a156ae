package fi.lapsivaaka.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What a password must be (NIST SP 800-63B, section 3.1.1.2): long, and none that is guessed first. Nothing is asked of its
 * letters, and it never expires.
 */
@Component
public final class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    private static final int FEW_WORDS = 2;

    /** Why a password will not do. */
    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        COMMON,
        LIKE_NAME;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Set<String> words = read();

    private static Set<String> read() {
        try (InputStream file = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            if (file == null) {
                throw new IllegalStateException("common-passwords.txt is missing from the class path");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param userName of the account it is for */
    public Optional<Fault> fault(String password, String userName) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        String plain = letters(password.toLowerCase(Locale.ROOT));
        String core = password.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}@$€]+|[^\\p{L}]+$", "");
        String name = letters(userName.toLowerCase(Locale.ROOT).replaceAll("@.*", ""));
        if (name.length() > 2 && plain.contains(name) && plain.replace(name, "").length() < 4) {
            return Optional.of(Fault.LIKE_NAME);
        }
        return isCommon(plain) || isCommon(letters(put(core))) ? Optional.of(Fault.COMMON) : Optional.empty();
    }

    private static String letters(String text) {
        return text.replaceAll("\\P{L}", "");
    }

    /** With the letters put back that people replace by digits and signs. */
    private static String put(String text) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            letters.append(
                    switch (one) {
                        case '0' -> 'o';
                        case '1', '!' -> 'i';
                        case '3', '€' -> 'e';
                        case '4', '@' -> 'a';
                        case '5', '$' -> 's';
                        case '7' -> 't';
                        default -> one;
                    });
        }
        return letters.toString();
    }

    /** Digits and signs alone, one letter again and again, or at most two different common words in any order. */
    private boolean isCommon(String plain) {
        return plain.chars().distinct().count() <= 3 || isMadeOf(plain, FEW_WORDS, Set.of());
    }

    private boolean isMadeOf(String rest, int most, Set<String> used) {
        if (rest.isEmpty()) {
            return true;
        }
        for (int end = Math.min(rest.length(), 16); end > 2; end--) {
            String word = rest.substring(0, end);
            boolean again = used.contains(word);
            if ((again || used.size() < most) && words.contains(word)) {
                Set<String> now = again ? used : plus(used, word);
                if (isMadeOf(rest.substring(end), most, now)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> plus(Set<String> used, String word) {
        Set<String> now = new java.util.HashSet<>(used);
        now.add(word);
        return now;
    }
}
