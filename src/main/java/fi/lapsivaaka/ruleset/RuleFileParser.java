package fi.lapsivaaka.ruleset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a whole DRL file. After a problem it goes on at the next rule, so that all problems are told at once. */
final class RuleFileParser {

    /** Shape of a rule's id. */
    static final Pattern ID = Pattern.compile("[A-Z][A-Za-z0-9-]{0,39}");

    private final String file;
    private final FactTypes types;
    private final LocalDate validFrom;
    private final Problems problems;
    private final TokenStream tokens;
    private final String text;
    private final Set<String> imported = new HashSet<>();
    private final List<RuleDraft> rules = new ArrayList<>();

    private RuleFileParser(String file, String text, FactTypes types, LocalDate validFrom, Problems problems) {
        this.file = file;
        this.text = text;
        this.types = types;
        this.validFrom = validFrom;
        this.problems = problems;
        this.tokens = new TokenStream(Lexer.tokens(new Place(file, 1, 1), text, problems));
    }

    /**
     * The rules of the file; problems are added to {@code problems}.
     *
     * @param validFrom the day from which a rule without {@code @from} is in force
     */
    static List<RuleDraft> parse(String file, byte[] bytes, FactTypes types, LocalDate validFrom, Problems problems) {
        String text = SourceText.ofRules(file, bytes, problems);
        if (text == null) {
            return List.of();
        }
        if (!types.concludesFindings()) {
            problems.addForFile(file, "rules of this set conclude from tables only", ".drl.csv and .drl.xlsx files");
            return List.of();
        }
        int before = problems.count();
        RuleFileParser parser = new RuleFileParser(file, text, types, validFrom, problems);
        if (problems.count() == before) {
            parser.file();
        }
        return parser.rules;
    }

    private void file() {
        try {
            head();
        } catch (Refusal refusal) {
            problems.add(refusal.inRule(""));
            skipToNextRule();
        }
        while (!tokens.atEnd()) {
            String id = "";
            try {
                tokens.word("rule");
                Token name = tokens.take(Token.Kind.TEXT, "the rule's id in quotes");
                id = name.text();
                rules.add(rule(name));
            } catch (Refusal refusal) {
                problems.add(refusal.inRule(id));
                skipToNextRule();
            }
            if (rules.size() > Limits.RULES) {
                problems.addForFile(file, "too many rules", "at most " + Limits.RULES);
                return;
            }
        }
    }

    private void head() {
        tokens.word("package");
        qualifiedName("a package name");
        while (tokens.skipWord("import")) {
            Token start = tokens.peek();
            String name = qualifiedName("a fact's full name");
            if (!types.importable().contains(name)) {
                throw new Refusal(start.place(), name + " cannot be imported", String.join(", ", types.importable()));
            }
            imported.add(name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1));
        }
    }

    private String qualifiedName(String allowed) {
        StringBuilder name =
                new StringBuilder(tokens.take(Token.Kind.WORD, allowed).text());
        while (tokens.skipSymbol(".")) {
            name.append('.').append(tokens.take(Token.Kind.WORD, allowed).text());
        }
        tokens.skipSymbol(";");
        return name.toString();
    }

    /** Goes behind the next {@code end}, or to the next {@code rule "…"}, whichever comes first. */
    private void skipToNextRule() {
        while (!tokens.atEnd()) {
            if (tokens.isWord("rule") && tokens.peekSecond().kind() == Token.Kind.TEXT) {
                return;
            }
            if (tokens.next().is(Token.Kind.WORD, "end")) {
                return;
            }
        }
    }

    private RuleDraft rule(Token name) {
        if (!ID.matcher(name.text()).matches()) {
            throw new Refusal(
                    name.place(),
                    "the rule's name is not an id",
                    "a capital letter, then letters, digits and -, as R-101");
        }
        Annotations annotations = Annotations.read(tokens);
        tokens.word("when");
        ConditionParser parser = new ConditionParser(tokens, types, imported);
        List<Condition> conditions = parser.conditions();
        Operand.Reference subject = consequence(name, parser.scope());
        return new RuleDraft(
                name.text(),
                name.place(),
                annotations.period(validFrom),
                annotations.values(),
                conditions,
                subject,
                Map.of());
    }

    /** Reads {@code then insertLogical( new Finding( "R-101", $id ) ); end}, where no comment may hide anything. */
    private Operand.Reference consequence(Token id, Scope scope) {
        String conclusion = types.conclusion().getSimpleName();
        Token then = tokens.peek();
        tokens.word("then");
        tokens.word("insertLogical");
        tokens.symbol("(");
        tokens.word("new");
        tokens.word(conclusion);
        if (!imported.contains(conclusion)) {
            throw new Refusal(
                    then.place(),
                    conclusion + " is not imported in this file",
                    "import " + types.conclusion().getCanonicalName());
        }
        tokens.symbol("(");
        Token own = tokens.take(Token.Kind.TEXT, "the rule's own id: \"" + id.text() + '"');
        if (!own.text().equals(id.text())) {
            throw new Refusal(own.place(), "this is not the rule's own id", '"' + id.text() + '"');
        }
        tokens.symbol(",");
        Token subject = tokens.peek();
        if (subject.kind() != Token.Kind.VARIABLE) {
            throw tokens.unexpected("a variable that holds a text, as $id");
        }
        Operand.Reference reference = OperandParser.reference(tokens, scope);
        if (reference.text().indexOf('.') >= 0 || types.field(reference).kind() != FactField.Kind.TEXT) {
            throw new Refusal(
                    subject.place(), subject.text() + " does not hold a text", "a variable that holds a text, as $id");
        }
        tokens.symbol(")");
        tokens.symbol(")");
        tokens.symbol(";");
        Token end = tokens.peek();
        tokens.word("end");
        String written = text.substring(then.start(), end.end());
        if (written.contains("//") || written.contains("/*")) {
            throw new Refusal(then.place(), "comment between then and end", "comments before then or after end");
        }
        return reference;
    }
}
