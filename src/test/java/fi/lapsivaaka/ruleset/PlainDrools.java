package fi.lapsivaaka.ruleset;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** Drools as it is: compiles the bytes of the rule files and fires them, knowing nothing of our reader. */
public final class PlainDrools {

    private final KieBase base;
    private final Class<? extends Record> conclusion;

    private PlainDrools(KieBase base, Class<? extends Record> conclusion) {
        this.base = base;
        this.conclusion = conclusion;
    }

    /** Compiles the rule files of a set; fails when Drools finds fault with them or leaves a rule out. */
    public static PlainDrools compile(RuleSet set, FactSchema schema) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        set.files().forEach((path, bytes) -> {
            if (path.endsWith(".drl") || path.endsWith(".drl.csv") || path.endsWith(".drl.xlsx")) {
                files.write("src/main/resources/rules/" + path, bytes);
            }
        });
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR, Message.Level.WARNING)) {
            throw new AssertionError("plain Drools: " + builder.getResults().getMessages());
        }
        KieBase base =
                services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
        List<String> names = base.getKiePackages().stream()
                .flatMap(bundle -> bundle.getRules().stream())
                .map(org.kie.api.definition.rule.Rule::getName)
                .sorted()
                .toList();
        List<String> expected = set.rules().stream().map(Rule::id).sorted().toList();
        if (!names.equals(expected)) {
            throw new AssertionError("plain Drools knows the rules " + names + ", not " + expected);
        }
        return new PlainDrools(base, schema.conclusion());
    }

    /** What the rules inserted, as text, in order of the text; equal conclusions of equal facts stay apart. */
    public List<String> conclusions(Collection<? extends Record> facts) {
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
            return session.getObjects(conclusion::isInstance).stream()
                    .map(Object::toString)
                    .sorted()
                    .collect(Collectors.toList());
        } finally {
            session.dispose();
        }
    }

    /** The metadata of a rule, keys only: plain Drools keeps the quotes of the values. */
    Set<String> metadataKeys(String rule) {
        return base.getKiePackages().stream()
                .flatMap(bundle -> bundle.getRules().stream())
                .filter(one -> one.getName().equals(rule))
                .flatMap(one -> one.getMetaData().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
