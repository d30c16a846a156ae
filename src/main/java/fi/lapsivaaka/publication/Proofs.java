package fi.lapsivaaka.publication;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.KeptDraftChecker;
import fi.lapsivaaka.assessment.RaisedFinding;
import fi.lapsivaaka.assessment.RulesInUse;
import fi.lapsivaaka.disclosure.SmallNumbers;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.publication.Suspicion.Kind;
import fi.lapsivaaka.summary.CouncilTextSource;
import fi.lapsivaaka.summary.CouncilTexts;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what would be published of a draft, and looks for personal data in it. */
@Component
public class Proofs {

    private final CouncilTextSource pages;
    private final CouncilQuestions questions;
    private final SignedAssessments signed;
    private final KeptDraftChecker checker;
    private final RulesInUse rules;
    private final Organisations organisations;
    private final SmallNumbers small;
    private final Wording words;

    Proofs(
            CouncilTextSource pages,
            CouncilQuestions questions,
            SignedAssessments signed,
            KeptDraftChecker checker,
            RulesInUse rules,
            Organisations organisations,
            SmallNumbers small,
            Wording words) {
        this.pages = pages;
        this.questions = questions;
        this.signed = signed;
        this.checker = checker;
        this.rules = rules;
        this.organisations = organisations;
        this.small = small;
        this.words = words;
    }

    /** What would be published of a draft after some choices. */
    public Proof of(KeptDraft draft, Choices choices) {
        Map<Language, CouncilTexts> whole = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            whole.put(language, cleaned(withQuestions(draft, pages.write(draft.id(), language), choices, language)));
        }
        PersonalDataCheck check = check(draft.ownerId());
        Set<String> names = names(draft);
        List<Suspicion> suspicions = suspicions(check, whole, names);
        List<Suspicion> leftOut =
                suspicions.stream().filter(one -> isLeftOut(one, choices)).toList();
        List<Suspicion> passed =
                suspicions.stream().filter(one -> isPassed(one, choices)).toList();
        Map<Language, CouncilTexts> redacted = new EnumMap<>(Language.class);
        whole.forEach((language, texts) -> redacted.put(
                language,
                PageTexts.changed(
                        texts,
                        new Redaction(
                                leftOut,
                                words.of(language, "publish.leftOut"),
                                words.of(language, "publish.fewer", small.threshold())))));
        return new Proof(
                redacted,
                suspicions,
                open(suspicions, leftOut, passed, suspicions(check, redacted, names)),
                passed,
                leftOut.size(),
                signed.refusal(draft),
                fingerprint(redacted, choices));
    }

    /** The check by itself, for short texts that become public. */
    public List<Suspicion> suspicions(String text) {
        return check(null).check(List.of(new Passage("", "", PersonalDataCheck.clean(text))), Set.of());
    }

    /**
     * Words of a short text that may be the name of somebody although they stand alone; a person decides.
     *
     * @param beside what the text was made of, where full names may stand
     */
    public List<String> loneNames(String text, String beside) {
        return new LoneNames(words(null)).in(PersonalDataCheck.clean(text), PersonalDataCheck.clean(beside));
    }

    /** Whether a text names nothing but places, organisations and services. */
    public boolean isKnown(String text) {
        return new LoneNames(words(null)).isKnown(text);
    }

    private PersonalDataCheck check(@Nullable UUID organisation) {
        return new PersonalDataCheck(words(organisation), small.threshold());
    }

    private OwnWords words(@Nullable UUID organisation) {
        Stream<String> texts = rules.now(organisation).rules().ruleSet().texts().values().stream()
                .flatMap(text -> Stream.of(text.title(), text.message(), text.resolve()))
                .flatMap(text -> Stream.of(text.fi(), text.sv(), text.en()));
        Stream<String> names = organisations.findAll().stream()
                .map(Organisation::name)
                .flatMap(name -> Stream.of(name.fi(), name.sv(), name.en()));
        return new OwnWords(Vocabulary.shipped(), texts, names);
    }

    /** What was left undecided, and what a second look at the result still finds. */
    private static List<Suspicion> open(
            List<Suspicion> suspicions, List<Suspicion> leftOut, List<Suspicion> passed, List<Suspicion> after) {
        Map<String, Suspicion> open = new LinkedHashMap<>();
        suspicions.stream()
                .filter(one -> !leftOut.contains(one) && !passed.contains(one))
                .forEach(one -> open.put(one.id(), one));
        Set<String> known = suspicions.stream().map(Proofs::key).collect(Collectors.toSet());
        after.stream().filter(one -> !known.contains(key(one))).forEach(one -> open.put(one.id(), one));
        return List.copyOf(open.values());
    }

    private static String key(Suspicion one) {
        return one.kind() + " " + one.found();
    }

    private static boolean isLeftOut(Suspicion one, Choices choices) {
        return one.kind() == Kind.SIGNATORY
                ? !choices.signatories()
                : choices.leftOut().contains(one.id());
    }

    private static boolean isPassed(Suspicion one, Choices choices) {
        return one.kind() == Kind.SIGNATORY
                ? choices.signatories()
                : one.kind().confirmable()
                        && choices.confirmed().contains(one.id())
                        && !choices.leftOut().contains(one.id());
    }

    private static List<Suspicion> suspicions(
            PersonalDataCheck check, Map<Language, CouncilTexts> pages, Set<String> names) {
        List<Passage> passages = new ArrayList<>();
        for (Language language : Language.values()) {
            CouncilTexts texts = pages.get(language);
            if (texts != null) {
                passages.addAll(PageTexts.of(texts));
            }
        }
        return check.check(passages, names);
    }

    private Set<String> names(KeptDraft draft) {
        Stream<String> reasons = checker.check(draft).findings().stream()
                .map(RaisedFinding::reason)
                .flatMap(reason -> reason == null ? Stream.empty() : Stream.of(reason.person()));
        return Stream.concat(signed.names(draft), reasons).collect(Collectors.toSet());
    }

    private static CouncilTexts cleaned(CouncilTexts texts) {
        return PageTexts.changed(texts, passage -> PersonalDataCheck.clean(passage.text()));
    }

    private CouncilTexts withQuestions(KeptDraft draft, CouncilTexts texts, Choices choices, Language language) {
        List<CouncilQuestion> chosen = questions.of(draft.id()).stream()
                .filter(one -> choices.questions().contains(one.id()))
                .toList();
        return chosen.isEmpty()
                ? texts
                : new CouncilTexts(
                        new QuestionPlacer(words, language).place(texts.page(), chosen),
                        texts.agendaText(),
                        texts.childText());
    }

    /** Adds something to a component that is a list. */
    static UnaryOperator<Object> adding(Object more) {
        return list -> {
            List<Object> longer = new ArrayList<>((List<?>) list);
            longer.add(more);
            return List.copyOf(longer);
        };
    }

    private static String fingerprint(Map<Language, CouncilTexts> pages, Choices choices) {
        return Sha256.of(new java.util.TreeMap<>(pages) + " " + choices.signatories());
    }
}
