package fi.lapsivaaka.comparison;

import fi.lapsivaaka.assessment.AssessmentRules;
import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.assessment.MatterReader;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.proposal.Draft;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Matters that people have answered about, for tests. */
public final class AnsweredMatters {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final Vocabulary VOCABULARY = Vocabulary.shipped();
    private static final MatterReader READER =
            MatterReader.of(AssessmentRules.read(RuleSource.shipped("child-impact"), VOCABULARY), VOCABULARY);

    private final Draft draft;
    private final String organisation;
    private final Map<String, Answer> answers = new LinkedHashMap<>();

    private AnsweredMatters(String text, String organisation) {
        this.draft = new Draft("draft", text);
        this.organisation = organisation;
    }

    /** @param organisation {@code kunta} or {@code hva} */
    public static AnsweredMatters of(String text, String organisation) {
        return new AnsweredMatters(text, organisation);
    }

    /** A village school is to be closed, which asks for a full assessment. */
    public static AnsweredMatters closure() {
        return new AnsweredMatters(
                "§ 1 Kuusiluodon koulun lakkauttaminen\nLautakunta päättää lakkauttaa Kuusiluodon koulun 1.8.2027 "
                        + "alkaen. Koulussa on 41 oppilasta. Huoltajille järjestettiin keskustelutilaisuus 6.10.2026.",
                "kunta");
    }

    /** A fee rises, which asks for a short assessment. */
    public static AnsweredMatters fee() {
        return new AnsweredMatters(
                        "§ 21 Iltapäivätoiminnan maksun korottaminen\nLautakunta korottaa iltapäivätoiminnan maksun 24 "
                                + "euroon kuukaudessa 1.1.2027 alkaen.",
                        "kunta")
                .answer("S-01", "FEE")
                .answer("S-02", "APIP")
                .answer("S-08", "worse");
    }

    /** Next year's budget with a saving. */
    public static AnsweredMatters budget() {
        return new AnsweredMatters(
                        "§ 5 Talousarvio 2027\nHallitus esittää, että talousarvio 2027 hyväksytään. Varhaiskasvatuksen "
                                + "määrärahaa leikataan 50 000 euroa.",
                        "kunta")
                .answer("S-01", "BUDGET")
                .answer("S-02", "VAKA")
                .row("B-06", "measure=Tuntien leikkaus", "euros=-50000", "service=VAKA");
    }

    public AnsweredMatters answer(String question, String... values) {
        Answer before = answers.getOrDefault(question, Answer.NONE);
        answers.put(question, new Answer(List.of(values), before.parts(), before.rows()));
        return this;
    }

    public AnsweredMatters beside(String question, String part, String value) {
        answers.put(question, answers.getOrDefault(question, Answer.NONE).with(part, value));
        return this;
    }

    /** Adds a row; each cell is {@code column=value}. */
    public AnsweredMatters row(String question, String... cells) {
        Answer before = answers.getOrDefault(question, Answer.NONE);
        Map<String, String> row = new LinkedHashMap<>();
        for (String cell : cells) {
            row.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
        }
        List<Map<String, String>> rows = new ArrayList<>(before.rows());
        rows.add(row);
        answers.put(question, new Answer(before.values(), before.parts(), rows));
        return this;
    }

    /** The closing with two options beside going on as now, scored, with euros for two years and children heard. */
    public static AnsweredMatters wholeClosure() {
        return whole(closure());
    }

    /** The same answers about another draft of a closing. */
    public static AnsweredMatters whole(AnsweredMatters matter) {
        return matter.answer("S-07", "learning-support", "rural")
                .row("L-02", "option=zero", "description=Koulu jatkaa", "euros=0", "proposed=no")
                .row("L-02", "option=option-1", "description=Koulu lakkaa", "euros=-310000", "proposed=yes")
                .row("L-02", "option=option-2", "description=Luokat 1–2 jäävät", "euros=-120000", "proposed=no")
                .row("T-06", "option=option-1", "learning=1", "safety=-2", "relations=-1")
                .row("T-06", "option=option-2", "learning=1", "safety=-1", "relations=1")
                .row("T-08", "option=option-1", "years=2027", "own=-150000", "other-sectors=26000", "other-authority=0")
                .row(
                        "T-08",
                        "option=option-1",
                        "years=2028",
                        "own=-426000",
                        "other-sectors=116000",
                        "other-authority=5000")
                .row("T-08", "option=option-2", "years=2027", "own=-60000", "other-sectors=20000")
                .row("T-10", "group=rural", "direction=NEG", "effect=Päivä pitenee tunnilla")
                .row("T-32", "option=option-2", "group=rural", "direction=NEUTRAL", "why=Pienet jäävät")
                .row("T-19", "article=28", "effect=both")
                .row("T-32", "option=option-2", "article=28", "direction=POS")
                .answer("T-23", "Luokat 1–2 jäävät, koska pienet pysyvät lähellä kotia.")
                .beside("T-23", "best-option", "option-2")
                .answer("T-24", "Sisäilma on haitallinen, eikä korjaus valmistuisi ennen vuotta 2030.")
                .answer("L-08", "yes")
                .beside("L-08", "date", "2026-10-12")
                .answer("L-09", "Oppilaat toivovat samaa luokkaa kavereiden kanssa. Luokat siirtyvät kokonaisina.")
                .row("T-13", "age=7-12", "method=group-talk", "date=2026-10-12", "count=38", "leader=ohjaaja")
                .row("T-16", "view=Kaverit samaan luokkaan", "taken=yes", "done=Luokat siirtyvät kokonaisina")
                .row("T-16", "view=Koulu ei lakkaa", "taken=no", "why-not=Ilmanvaihto on haitallinen")
                .answer("L-11", "yes")
                .beside("L-11", "date", "2026-10-20")
                .row("T-17", "target=GUARDIANS", "date=2026-10-06", "method=ilta", "said=Pitkät päivät huolettavat");
    }

    public Matter read() {
        return READER.read(draft, organisation, answers, List.of(), DAY);
    }

    /** The words of the pages. */
    public static MessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
