package fi.lapsivaaka.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import fi.lapsivaaka.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProblemWordsTest {

    private static final List<String> ROOMS =
            List.of("ruleset", "classification", "checklist", "assessment", "workshop", "authoring");
    private static final Set<String> TELLERS = Set.of(
            "Refusal",
            "Problem",
            "FormProblem",
            "problem",
            "untranslated",
            "add",
            "addForFile",
            "refused",
            "refuse",
            "refuseFor",
            "error",
            "remark",
            "unexpected",
            "take",
            "idle",
            "Accepted");

    /** Written to the log, where no page shows them. */
    private static final Set<String> LOGGED = Set.of(
            "rules {} are in force but refused by this release; {} stay in use",
            "the effect of a draft could not be found");

    /** Signs of the rule language, alike in all languages. */
    private static final Set<String> SIGNS = Set.of("contains, not contains", "{} not in {}");

    /** Sentences whose parts are chosen apart, though they never go together. */
    private static final Set<String> NEVER_SAID = Set.of(
            "the case says that the rule fires, but it fires",
            "the case says that the rule is silent, but it is silent",
            "{} pair of rows looks at different fields and say different things for some facts, as this one at {} and {}"
                    + " at {}",
            "{} pairs of rows look at different fields and says different things for some facts, as this one at {} and"
                    + " {} at {}");

    @Test
    void everySentenceOfTheReaderIsSaidInFinnishAndSwedish() throws IOException {
        Set<String> sentences = sentences();
        assertThat(sentences).hasSizeGreaterThan(250);
        for (Language language : List.of(Language.FI, Language.SV)) {
            assertThat(sentences)
                    .filteredOn(sentence -> ProblemWords.say(sentence.replace("{}", "X1"), language)
                            .equals(sentence.replace("{}", "X1")))
                    .as("without words in " + language.code())
                    .isEmpty();
        }
    }

    @Test
    void keepsTheWordsOfTheRule() {
        assertThat(ProblemWords.say("provision '628/1998#99' is not known", Language.FI))
                .isEqualTo("säännöstä ”628/1998#99” ei tunneta");
        assertThat(ProblemWords.say("there is no parameter K03 in parameters.yaml", Language.SV))
                .isEqualTo("parametern K03 finns inte i parameters.yaml");
        assertThat(ProblemWords.say("the rule can never fire: age < 3 and age > 5 exclude each other", Language.FI))
                .isEqualTo("sääntö ei voi koskaan osua: ehdot age < 3 and age > 5 sulkevat toisensa pois");
    }

    @Test
    void leavesCodesAsTheyAre() {
        assertThat(ProblemWords.say("green, red, yellow", Language.FI)).isEqualTo("green, red, yellow");
        assertThat(ProblemWords.say("", Language.SV)).isEmpty();
        assertThat(ProblemWords.say("once", Language.EN)).isEqualTo("once");
    }

    /** What the sources of the rooms hand to a problem: texts of two words and more, with gaps where they put something in. */
    private static Set<String> sentences() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Set<String> found = new TreeSet<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources()));
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new Sentences(found), null);
            }
        }
        found.removeIf(text -> !text.matches("(?s).*[a-z]{2,} [a-z]{2,}.*"));
        found.removeAll(LOGGED);
        found.removeAll(NEVER_SAID);
        found.removeAll(SIGNS);
        return found;
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String room : ROOMS) {
            try (Stream<Path> files = Files.list(Path.of("src/main/java/fi/lapsivaaka", room))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    private static final class Sentences extends TreeScanner<@Nullable Object, @Nullable Object> {

        private final Set<String> found;

        Sentences(Set<String> found) {
            this.found = found;
        }

        @Override
        public @Nullable Object visitMethodInvocation(MethodInvocationTree call, @Nullable Object nothing) {
            ExpressionTree method = call.getMethodSelect();
            collect(
                    method instanceof MemberSelectTree member
                            ? member.getIdentifier().toString()
                            : method.toString(),
                    call.getArguments());
            return super.visitMethodInvocation(call, nothing);
        }

        @Override
        public @Nullable Object visitNewClass(NewClassTree made, @Nullable Object nothing) {
            collect(made.getIdentifier().toString(), made.getArguments());
            return super.visitNewClass(made, nothing);
        }

        /** Sentences that are put together before they are handed on. */
        @Override
        public @Nullable Object visitVariable(VariableTree variable, @Nullable Object nothing) {
            if (Set.of("what", "when", "allowed").contains(variable.getName().toString())
                    && variable.getInitializer() != null) {
                texts(variable.getInitializer()).forEach(text -> found.add(text.endsWith(": ") ? text + "{}" : text));
            }
            return super.visitVariable(variable, nothing);
        }

        private void collect(String name, List<? extends ExpressionTree> arguments) {
            if (TELLERS.contains(name)) {
                arguments.forEach(argument -> found.addAll(texts(argument)));
            }
        }

        /** All that an expression may come to; what is no literal becomes a gap. */
        private static List<String> texts(ExpressionTree expression) {
            if (expression instanceof ParenthesizedTree inner) {
                return texts(inner.getExpression());
            }
            if (expression instanceof LiteralTree literal) {
                return List.of(String.valueOf(literal.getValue()));
            }
            if (expression instanceof ConditionalExpressionTree choice) {
                return Stream.concat(
                                texts(choice.getTrueExpression()).stream(), texts(choice.getFalseExpression()).stream())
                        .toList();
            }
            if (expression instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
                return texts(sum.getLeftOperand()).stream()
                        .flatMap(left -> texts(sum.getRightOperand()).stream().map(right -> left + right))
                        .map(text -> text.replace("{}{}", "{}"))
                        .toList();
            }
            return List.of("{}");
        }
    }
}
