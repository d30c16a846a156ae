package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.assessment.SpokenCodes;
import fi.lapsivaaka.vocabulary.Provision;
import fi.lapsivaaka.vocabulary.Vocabulary;
import fi.lapsivaaka.workshop.web.SentenceForm.Choice;
import fi.lapsivaaka.workshop.web.SentenceForm.Clause;
import fi.lapsivaaka.workshop.web.SentenceForm.Kind;
import fi.lapsivaaka.workshop.web.SentenceForm.Need;
import fi.lapsivaaka.workshop.web.SentenceForm.Search;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what is wrong with a form, each fault at its field: before it is written as a rule, so that nothing outside the
 * vocabulary is ever written. The reader of rule files judges what is left.
 */
final class SentenceCheck {

    static final Set<String> SEVERITIES = Set.of("BLOCK", "WARN", "NOTE");
    static final Set<String> MARKS = Set.of("V", "K", "P");
    static final Set<String> LEVELS = Set.of("none", "short", "full");

    private static final Pattern ID = Pattern.compile("[A-Z][A-Za-z0-9-]{0,39}");
    private static final Pattern FLAG = Pattern.compile("F_[A-Z0-9_]{1,50}");
    private static final Pattern UNSAFE = Pattern.compile(".*[\"\\\\\\p{Cntrl}\\p{Cf}].*");

    private final SpokenCodes codes;
    private final Vocabulary vocabulary;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * Something wrong.
     *
     * @param anchor the field
     * @param key ending of its message, {@code sentence.fault.KEY}
     * @param word what the message speaks of
     */
    record Fault(String anchor, String key, String word) {}

    private SentenceCheck(SpokenCodes codes, Vocabulary vocabulary) {
        this.codes = codes;
        this.vocabulary = vocabulary;
    }

    /** @param screening whether the rule tells how thorough an assessment is needed, and need not raise a finding */
    static List<Fault> faults(SentenceForm form, boolean screening, SpokenCodes codes, Vocabulary vocabulary) {
        SentenceCheck check = new SentenceCheck(codes, vocabulary);
        check.notes(form, screening);
        for (int at = 0; at < form.clauses().size(); at++) {
            check.clause("c" + at, form.clauses().get(at));
        }
        if (form.clauses().isEmpty() || form.clauses().size() > SentencePost.CLAUSES) {
            check.fault("add", "clauses", String.valueOf(SentencePost.CLAUSES));
        }
        return List.copyOf(check.faults);
    }

    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    private void fault(String anchor, String key, String word) {
        faults.add(new Fault(anchor, key, word));
    }

    private void notes(SentenceForm form, boolean screening) {
        if (!isId(form.id())) {
            fault("id", "id", form.id());
        }
        one(form, "screening", LEVELS, screening);
        one(form, "severity", SEVERITIES, !screening || !form.note("flag").isEmpty());
        one(form, "mark", MARKS, true);
        List<String> flag = form.note("flag");
        if (flag.isEmpty() ? !screening : !FLAG.matcher(flag.get(0)).matches()) {
            fault("flag", "flag", String.join(" ", flag));
        }
        form.note("provision").stream()
                .filter(id ->
                        !id.equals(Provision.POLICY) && vocabulary.provision(id).isEmpty())
                .forEach(id -> fault("provision", "provision", id));
        if (form.note("provision").isEmpty()) {
            fault("provision", "provision", "");
        }
        form.note("asks").stream()
                .filter(id -> !codes.asked().contains(id))
                .forEach(id -> fault("asks", "question", id));
        day(form, "from");
        day(form, "to");
    }

    private void one(SentenceForm form, String key, Set<String> allowed, boolean needed) {
        List<String> values = form.note(key);
        if (values.isEmpty() ? needed : values.size() > 1 || !allowed.contains(values.get(0))) {
            fault(key, "choose", String.join(" ", values));
        }
    }

    private void day(SentenceForm form, String key) {
        for (String day : form.note(key)) {
            try {
                LocalDate.parse(day);
            } catch (DateTimeParseException notADay) {
                fault(key, "day", day);
            }
        }
    }

    private void clause(String at, Clause clause) {
        if (clause.kind() == Kind.KEPT) {
            if (clause.kept().isEmpty()) {
                fault(at, "choose", "");
            }
            return;
        }
        for (int search = 0; search < clause.searches().size(); search++) {
            search(at + "s" + search, clause.searches().get(search));
        }
        if (clause.searches().isEmpty()) {
            fault(at, "choose", "");
        }
        if (clause.kind() == Kind.TOTAL) {
            whole(at + "limit", clause.total().limit());
            String fold = clause.total().fold();
            boolean known = fold.equals("sum")
                    ? clause.searches().stream().allMatch(search -> SentenceFacts.sums(search.type())
                            .contains(clause.total().field()))
                    : fold.equals("count");
            if (!known) {
                fault(at + "fold", "choose", "");
            }
        }
    }

    private void search(String at, Search search) {
        if (!SentenceFacts.known(search.type())) {
            fault(at, "code", search.type());
            return;
        }
        for (int need = 0; need < search.needs().size(); need++) {
            Need asked = search.needs().get(need);
            if (asked.kept().isEmpty() && asked.choices().isEmpty()) {
                fault(at + "n" + need, "choose", "");
            }
            for (int choice = 0; choice < asked.choices().size(); choice++) {
                choice(at + "n" + need + "o" + choice, search, asked.choices().get(choice));
            }
        }
    }

    private void choice(String at, Search search, Choice choice) {
        How.Field kind = SentenceFacts.kind(search.type(), choice.field());
        How how = How.of(kind).stream()
                .filter(one -> one.name().equals(choice.how()))
                .findFirst()
                .orElse(null);
        if (how == null || !SentenceFacts.spoken(search.type()).contains(choice.field())) {
            fault(at, "code", choice.field());
        } else if (choice.values().isEmpty()) {
            fault(at, "value", "");
        } else if (choice.values().size() > 1
                && (!how.takesSeveral() || choice.values().stream().anyMatch(SentenceText::isVariable))) {
            fault(at, "several", "");
        } else if (kind == How.Field.WHOLE) {
            whole(at, choice.values().get(0));
        } else {
            choice.values().forEach(value -> text(at, search, choice, value));
        }
    }

    private void text(String at, Search search, Choice choice, String value) {
        if (SentenceText.isVariable(value)) {
            return;
        }
        if (UNSAFE.matcher(value).matches()) {
            fault(at, "characters", value);
            return;
        }
        boolean known = SentenceFacts.kind(search.type(), choice.field()) == How.Field.TRUTH
                ? value.equals("true") || value.equals("false")
                : choice.how().equals(How.STARTS.name())
                        || codes.codes(search.type(), choice.field(), search.questions())
                                .map(all -> all.contains(value.equals(Choice.EMPTY) ? "" : value))
                                .orElse(true);
        if (!known) {
            fault(at, "code", value);
        }
    }

    private void whole(String at, String value) {
        if (value.isEmpty()) {
            fault(at, "value", "");
        } else if (!SentenceText.isWhole(value) && !SentenceText.isVariable(value)) {
            fault(at, "number", value);
        }
    }
}
