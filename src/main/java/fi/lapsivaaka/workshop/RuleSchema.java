package fi.lapsivaaka.workshop;

import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.RuleKeepers;
import fi.lapsivaaka.people.Visitors;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.TableSheet;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Holds rows and texts apart from the schema and vocabulary that they are written in: the manifest but for the version's
 * name, the columns of decision tables, the files of allocation keys and of choices of method, and what answers to the
 * questions of forms look like ({@link FormSchema}). Only maintainers of the national rules change those, and only for all:
 * an organisation adds, replaces and disables rows and questions.
 */
@Component
public class RuleSchema {

    private static final String TABLE = ".drl.csv";
    private static final String UNREADABLE = "?";
    private static final Set<String> WHOLE = Set.of("manifest.yaml", "allocation-keys.yaml", "profiles.yaml");
    private static final Pattern VERSION = Pattern.compile("(?m)^version:.*$");

    private final Visitors visitors;
    private final RuleKeepers keepers;

    RuleSchema(Visitors visitors, RuleKeepers keepers) {
        this.visitors = visitors;
        this.keepers = keepers;
    }

    /** Whether a file is schema or vocabulary as a whole, and never edited with rows and texts. */
    public static boolean holds(String path) {
        return WHOLE.contains(path);
    }

    /**
     * @param base files of the version that the draft is made from; asked for only where the schema would be another one
     * @param before files of the draft as they are
     * @param changes path to bytes; empty for a file that is taken out
     * @throws SchemaClosed when the schema would be another one, and the author may not change it
     */
    void check(
            RuleDraft draft,
            Supplier<? extends Map<String, byte[]>> base,
            Map<String, byte[]> before,
            Map<String, Optional<byte[]>> changes,
            UUID author) {
        boolean sameForms = changes.entrySet().stream()
                .filter(change -> FormSchema.holds(change.getKey()))
                .allMatch(change -> FormSchema.kept(
                        change.getKey(),
                        change.getValue().orElse(null),
                        before.get(change.getKey()),
                        ProductForms.orOwn(base.get()).get(change.getKey())));
        boolean same = sameForms
                && changes.entrySet().stream()
                        .filter(change ->
                                holds(change.getKey()) || change.getKey().endsWith(TABLE))
                        .allMatch(change -> {
                            String wanted =
                                    schema(change.getKey(), change.getValue().orElse(null));
                            return wanted.equals(UNREADABLE)
                                    || wanted.equals(schema(change.getKey(), before.get(change.getKey())))
                                    || wanted.equals(
                                            schema(change.getKey(), base.get().get(change.getKey())));
                        });
        if (!same && !mayChange(draft, author)) {
            throw new SchemaClosed(draft.id());
        }
    }

    /** Whether somebody may change the schema in a draft. */
    public boolean mayChange(RuleDraft draft, UUID person) {
        return draft.organisationId() == null
                && visitors.of(person)
                        .filter(visitor -> keepers.may(visitor, Action.CHANGE_RULE_SCHEMA))
                        .isPresent();
    }

    /** What cannot be read yet stops at the gate, and is compared once it can be read. */
    private static String schema(String path, byte @Nullable [] bytes) {
        if (bytes == null) {
            return "";
        }
        if (holds(path)) {
            String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
            return VERSION.matcher(text).replaceAll("").strip();
        }
        try {
            return TableSheet.read(path, bytes).columns().toString();
        } catch (RefusedRuleSet unreadable) {
            return UNREADABLE;
        }
    }
}
