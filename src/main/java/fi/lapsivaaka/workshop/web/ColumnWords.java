package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ruleset.Operator;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names the columns of decision tables, which files name by a key, in the reader's language. */
@Component
class ColumnWords {

    private static final String TABLE = ".drl.csv";
    private static final String BETWEEN = ": ";
    private static final Pattern CONDITION = Pattern.compile("([A-Za-z][A-Za-z0-9]*) (.*?)(?: ([0-9]+))?");
    private static final Pattern OUTCOME = Pattern.compile("([a-z0-9-]+)(?: ([0-9]+))?");

    /** What goes without saying between a column and its cell. */
    private static final Set<Operator> PLAIN = Set.of(Operator.EQUAL, Operator.CONTAINS);

    private final WorkshopWords words;
    private final ChangeWords changes;

    ColumnWords(WorkshopWords words, ChangeWords changes) {
        this.words = words;
        this.changes = changes;
    }

    /** The column of a table; what stands in any other file is named as it is. */
    String column(String path, String key, Language language) {
        Matcher condition = CONDITION.matcher(key);
        Matcher outcome = OUTCOME.matcher(key);
        if (!path.endsWith(TABLE) || key.isEmpty()) {
            return key;
        }
        if (outcome.matches()) {
            String name = key.equals("id")
                    ? words.word(language, "workshop.part.id")
                    : changes.outcome(outcome.group(1), language);
            return numbered(name, outcome.group(2));
        }
        if (!condition.matches()) {
            return key;
        }
        String field = condition.group(1);
        return numbered(
                words.wordOr(language, "workshop.part." + field, field) + compared(condition.group(2), language),
                condition.group(3));
    }

    private String compared(String sign, Language language) {
        return Arrays.stream(Operator.values())
                .filter(operator -> operator.sign().equals(sign) && !PLAIN.contains(operator))
                .findFirst()
                .map(operator -> " (" + said(operator, language) + ")")
                .orElse("");
    }

    private String said(Operator operator, Language language) {
        String said = words.wordOr(language, "rules.operator." + operator.name(), operator.sign());
        return said.endsWith(":") ? said.substring(0, said.length() - 1) : said;
    }

    private static String numbered(String name, @Nullable String number) {
        return number == null ? name : name + " " + number;
    }

    /** A whole row, {@code column: text} line by line; any other text stays as it is. */
    String row(String path, String part, String text, Language language) {
        if (!path.endsWith(TABLE) || !part.isEmpty()) {
            return text;
        }
        return text.lines()
                .map(line -> {
                    int end = line.indexOf(BETWEEN);
                    return end < 0 ? line : column(path, line.substring(0, end), language) + line.substring(end);
                })
                .collect(Collectors.joining("\n"));
    }
}
