package fi.lapsivaaka.ruleset;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts a rule in its place in a file and leaves everything else there as it is. Comments inside the rule move between its
 * head and its conditions; none is lost.
 */
public final class DrlEntry {

    private DrlEntry() {}

    /**
     * A text that begins with a rule and goes on with whatever follows it, with another rule instead.
     *
     * @param entry empty where there was no rule
     */
    public static String replace(String entry, Rule rule, FactSchema schema) {
        List<Token> tokens = Lexer.tokens(new Place("", 1, 1), entry, new Problems());
        int first = index(tokens, "rule", 0);
        int last = first < 0 ? -1 : index(tokens, "end", Math.max(first, index(tokens, "then", first)));
        if (last < 0) {
            return DrlWriter.write(rule, schema) + (entry.isBlank() ? "" : entry);
        }
        List<String> comments = new ArrayList<>();
        for (int at = first; at < last; at++) {
            entry.substring(tokens.get(at).end(), tokens.get(at + 1).start())
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(comments::add);
        }
        String written = DrlWriter.write(rule, comments, schema);
        return entry.substring(0, tokens.get(first).start())
                + written.substring(0, written.length() - 1)
                + entry.substring(tokens.get(last).end());
    }

    /** A text that begins with a rule, without the rule: what follows it stays. */
    public static String without(String entry) {
        List<Token> tokens = Lexer.tokens(new Place("", 1, 1), entry, new Problems());
        int first = index(tokens, "rule", 0);
        int last = first < 0 ? -1 : index(tokens, "end", Math.max(first, index(tokens, "then", first)));
        return last < 0 ? "" : entry.substring(tokens.get(last).end()).stripLeading();
    }

    /** A file that imports all that a rule speaks of; what it lacks is added below its last import. */
    public static byte[] importing(byte[] file, Rule rule, FactSchema schema) {
        String text = new String(file, StandardCharsets.UTF_8);
        List<Token> tokens = Lexer.tokens(new Place("", 1, 1), text, new Problems());
        Set<String> missing = needed(rule, schema);
        int behind = 0;
        int at = 0;
        while (!tokens.get(at).is(Token.Kind.WORD, "rule") && tokens.get(at).kind() != Token.Kind.END) {
            boolean imports = tokens.get(at).is(Token.Kind.WORD, "import");
            if (imports || tokens.get(at).is(Token.Kind.WORD, "package")) {
                int start = at + 1;
                at = start;
                while (at + 2 < tokens.size() && tokens.get(at + 1).is(Token.Kind.SYMBOL, ".")) {
                    at += 2;
                }
                String name =
                        text.substring(tokens.get(start).start(), tokens.get(at).end());
                missing.remove(name);
                int lineEnd = text.indexOf('\n', tokens.get(at).end());
                behind = lineEnd < 0 ? text.length() : lineEnd;
            }
            at++;
        }
        StringBuilder whole = new StringBuilder(text);
        StringBuilder added = new StringBuilder();
        missing.forEach(name -> added.append("\nimport ").append(name));
        return whole.insert(behind, added).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Set<String> needed(Rule rule, FactSchema schema) {
        Set<String> names = new TreeSet<>(Set.of(schema.conclusion().getCanonicalName()));
        for (Condition condition : rule.conditions()) {
            for (Pattern pattern : condition.patterns()) {
                schema.facts().stream()
                        .filter(type -> type.getSimpleName().equals(pattern.type()))
                        .forEach(type -> names.add(type.getCanonicalName()));
            }
        }
        return names;
    }

    private static int index(List<Token> tokens, String word, int from) {
        for (int at = Math.max(0, from); at < tokens.size(); at++) {
            if (tokens.get(at).is(Token.Kind.WORD, word)) {
                return at;
            }
        }
        return -1;
    }
}
