package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A small change of a file: a piece of it is left out, doubled, exchanged with another piece, or replaced.
 *
 * @param at which piece, counted around
 * @param other another piece of the file, or of what is put in
 */
public record Edit(Kind kind, int at, int other) {

    public enum Kind {
        DROP,
        DOUBLE,
        SWAP,
        COPY,
        PUT
    }

    private static final Pattern PIECE = Pattern.compile("\"[^\"\n]*\"|\\$?[A-Za-z0-9_]+|\\s+|==|!=|<=|>=|&&|\\|\\||.");

    /** Pieces that rules are made of, and some that they must not be. */
    private static final List<String> PIECES = List.of(
            "==",
            "!=",
            "<",
            "<=",
            ">",
            ">=",
            "&&",
            "||",
            ",",
            "(",
            ")",
            "not",
            "exists",
            "or",
            "in",
            "contains",
            "accumulate",
            "sum",
            "count",
            "true",
            "false",
            "0",
            "1",
            "-1",
            "007",
            "3.5",
            "999999999999999999",
            "9223372036854775808",
            "\"x\"",
            "\"\"",
            "\"KUNTA\"",
            "\"a.b$c{d}\"",
            "$id",
            "$m",
            "$m.pages",
            "$v0",
            "days",
            "pages",
            "count",
            "matter",
            "stage",
            "Stage.DRAFT",
            "services",
            "Voice",
            "Span",
            "Matter",
            "Parameter",
            "null",
            "eval",
            "from",
            "collect",
            "forall",
            "matches",
            "str[startsWith]",
            "memberOf",
            "this",
            ";",
            ":",
            "@",
            "#",
            "//",
            "/*",
            "*/",
            "end",
            "then",
            "when",
            "rule",
            "import",
            "function",
            "global",
            "salience 10",
            "System.exit( 0 );",
            "insert",
            "modify",
            "drools",
            "+",
            "*",
            "%",
            "'",
            "`",
            "\\",
            "$",
            "{",
            "}",
            "[",
            "]",
            "\u00a0",
            "\u200b",
            "\ufeff",
            "\u0000",
            "\r",
            "\n",
            "\t",
            "ä",
            "\ud83d\ude00",
            "...",
            "$param",
            "kunta",
            "3000",
            "1, 2",
            "=1+1",
            "R1",
            "S1",
            "2024-02-30",
            "R99");

    public static Arbitrary<List<Edit>> edits(int most) {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, 100_000),
                        Arbitraries.integers().between(0, 100_000))
                .as(Edit::new)
                .list()
                .ofMaxSize(most);
    }

    public static String all(List<Edit> edits, String text) {
        List<String> pieces = new ArrayList<>();
        for (Matcher matcher = PIECE.matcher(text); matcher.find(); ) {
            pieces.add(matcher.group());
        }
        edits.forEach(edit -> edit.change(pieces));
        return String.join("", pieces);
    }

    private void change(List<String> pieces) {
        if (pieces.isEmpty()) {
            return;
        }
        int place = at % pieces.size();
        int second = other % pieces.size();
        switch (kind) {
            case DROP -> pieces.remove(place);
            case DOUBLE -> pieces.add(place, pieces.get(place));
            case SWAP -> pieces.set(place, pieces.set(second, pieces.get(place)));
            case COPY -> pieces.set(place, pieces.get(second));
            case PUT -> pieces.set(place, PIECES.get(other % PIECES.size()));
        }
    }

    /** The same for bytes of any file. */
    public static byte[] all(List<Edit> edits, byte[] bytes) {
        byte[] changed = bytes.clone();
        for (Edit edit : edits) {
            if (changed.length == 0) {
                return changed;
            }
            int place = Math.floorMod(edit.at() * 31, changed.length);
            int second = Math.floorMod(edit.other() * 31, changed.length);
            switch (edit.kind()) {
                case DROP -> changed = Arrays.copyOf(changed, place);
                case DOUBLE, PUT -> changed[place] = (byte) edit.other();
                case SWAP, COPY -> changed[place] = changed[second];
            }
        }
        return changed;
    }
}
