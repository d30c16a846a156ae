package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.Period;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the annotations of one rule, {@code @flag("…") @from("…")}: each once, each with a value. */
final class Annotations {

    private static final Set<String> KNOWN = new TreeSet<>(
            Set.of("flag", "severity", "provision", "mark", "from", "to", "screening", "form", "asks", "crc"));

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    private Annotations() {}

    static Annotations read(TokenStream tokens) {
        Annotations annotations = new Annotations();
        while (tokens.skipSymbol("@")) {
            annotations.one(tokens);
        }
        return annotations;
    }

    private void one(TokenStream tokens) {
        Token key = tokens.take(Token.Kind.WORD, "an annotation: " + String.join(", ", KNOWN));
        if (!KNOWN.contains(key.text())) {
            throw new Refusal(
                    key.place(), "annotation @" + key.text() + " is not known", "@" + String.join(" @", KNOWN));
        }
        tokens.symbol("(");
        Token value = tokens.take(Token.Kind.TEXT, "a text in quotes");
        tokens.symbol(")");
        if (values.putIfAbsent(key.text(), value.text()) != null) {
            throw new Refusal(key.place(), "annotation @" + key.text() + " is given twice", "once");
        }
        if (value.text().isBlank()) {
            throw new Refusal(value.place(), "annotation @" + key.text() + " is empty", "a value, or no annotation");
        }
        places.put(key.text(), value.place());
    }

    /** Name to value, in the order written. */
    Map<String, String> values() {
        return values;
    }

    /**
     * When the rule is in force.
     *
     * @param validFrom from when, where the rule does not say
     */
    Period period(LocalDate validFrom) {
        LocalDate from = day("from");
        LocalDate to = day("to");
        if (from == null) {
            from = validFrom;
        }
        if (to != null && to.isBefore(from)) {
            throw new Refusal(place("to"), "the rule ends before it begins", "a day from " + from + " on");
        }
        return new Period(from, to);
    }

    private @Nullable LocalDate day(String key) {
        String value = values.get(key);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException notADay) {
            throw new Refusal(place(key), value + " is not a day", "year-month-day, as 2026-08-01");
        }
    }

    private Place place(String key) {
        return Objects.requireNonNull(places.get(key));
    }
}
