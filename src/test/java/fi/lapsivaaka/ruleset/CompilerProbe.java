package fi.lapsivaaka.ruleset;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.utils.KieHelper;

/** Runs inside the packaged product and tries to have rule text compiled in every way that Drools offers. */
public final class CompilerProbe {

    /** Set by the consequence of the rule below, should anything ever run it. */
    public static volatile boolean ran;

    private static final String RULE =
            "package evil rule \"R-1\" when then fi.lapsivaaka.ruleset.CompilerProbe.ran = true; end";

    private static final List<String> COMPILERS = List.of(
            "org.drools.compiler.builder.impl.KnowledgeBuilderImpl",
            "org.drools.compiler.kie.builder.impl.KieServicesImpl",
            "org.drools.drl.parser.DrlParser",
            "org.drools.model.codegen.ExecutableModelProject",
            "org.drools.mvel.MVELConstraint",
            "org.drools.decisiontable.DecisionTableProviderImpl",
            "org.drools.ecj.EclipseJavaCompiler",
            "org.eclipse.jdt.internal.compiler.Compiler",
            "org.mvel2.MVEL",
            "org.antlr.runtime.Parser",
            "com.github.javaparser.JavaParser");

    private CompilerProbe() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        compilers().forEach(out::println);
        rules().forEach(out::println);
    }

    /** One line for each attempt to have rule text compiled or run. */
    static List<String> compilers() {
        List<String> lines = new ArrayList<>();
        lines.add(attempt("KieServices", KieServices::get));
        lines.add(attempt("KnowledgeBuilderFactory", KnowledgeBuilderFactory::newKnowledgeBuilder));
        lines.add(attempt("KieHelper", () -> new KieHelper()
                .addContent(RULE, ResourceType.DRL)
                .build(buildType())
                .newKieSession()
                .fireAllRules()));
        for (String compiler : COMPILERS) {
            lines.add(attempt(compiler, () -> Class.forName(compiler)));
        }
        lines.add("ran " + ran);
        return lines;
    }

    /** What our own way gives: a rule that fired, and the rule sets that ship with the product. */
    private static List<String> rules() {
        List<String> lines = new ArrayList<>();
        RuleSet set = RuleSet.read(RuleSource.memory(TestRuleSets.ofDrl(TestRuleSets.HEAD + """
                                          rule "R-1" when
                                              Matter( $id : id )
                                              Voice( matter == $id, $n : count )
                                              accumulate( Voice( $c : count ); $s : sum( $c ); $s == $n )
                                          then
                                              insertLogical( new Remark( "R-1", $id ) );
                                          end
                                          """)), Facts.MATTERS);
        KnowledgeBase.of(set, Facts.MATTERS, rule -> true)
                .fire(List.of(
                        new Facts.Matter("p", "KUNTA", List.of(), Facts.Stage.DRAFT, false, 1, 1),
                        new Facts.Voice("p", "CHILDREN", false, 3)))
                .forEach(firing -> lines.add("fired " + firing.rule().id() + ' ' + firing.subject()));
        for (String shipped : List.of("child-impact", "service-classification")) {
            boolean whole = RuleSource.shipped(shipped).files().containsKey("manifest.yaml");
            lines.add("shipped " + shipped + ' ' + whole);
        }
        return lines;
    }

    /** Named only here, because the class is not there to link in the packaged product. */
    private static Class<? extends KieBuilder.ProjectType> buildType() throws ClassNotFoundException {
        return Class.forName("org.drools.model.codegen.ExecutableModelProject")
                .asSubclass(KieBuilder.ProjectType.class);
    }

    private static String attempt(String name, Callable<Object> attempt) {
        try {
            Object got = attempt.call();
            return name + (got == null ? " nothing" : " FOUND " + got);
        } catch (Exception | LinkageError failure) {
            return name + " nothing";
        }
    }
}
