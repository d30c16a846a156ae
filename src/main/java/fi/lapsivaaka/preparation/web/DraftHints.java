package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.checklist.Prefill;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.preparation.web.QuestionView.Hint;
import fi.lapsivaaka.proposal.HearingSignal;
import fi.lapsivaaka.proposal.Quote;
import fi.lapsivaaka.proposal.Signal;
import fi.lapsivaaka.proposal.Signals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The sentences of the draft that speak of a question: beside an option that was read from it, or beside the question. */
@Component
final class DraftHints {

    private static final int MOST = 6;

    private final MessageSource messages;
    private final Figures figures;

    DraftHints(MessageSource messages, Figures figures) {
        this.messages = messages;
        this.figures = figures;
    }

    /** Sentences by the code of the option that was read from them. */
    Map<String, DraftSentence> ofOptions(Question question, Signals signals) {
        Map<String, DraftSentence> quotes = new HashMap<>();
        for (Prefill prefill : question.prefill()) {
            List<Signal> read =
                    switch (prefill) {
                        case DECISION_TYPES -> signals.decisionTypes();
                        case SERVICES -> signals.services();
                        case LIFE_STAGES -> signals.lifeStages();
                        default -> List.of();
                    };
            read.forEach(signal -> quotes.putIfAbsent(signal.code(), DraftSentence.of(signal.quote())));
        }
        return quotes;
    }

    /** Sums and hearings that the draft speaks of, each with its sentence. */
    List<Hint> ofQuestion(Question question, Signals signals, Language language) {
        List<Hint> hints = new ArrayList<>();
        if (question.prefill().contains(Prefill.EUROS)) {
            signals.euros().forEach(euro -> add(hints, figures.euros(euro.amount()), euro.quote()));
        }
        if (question.prefill().contains(Prefill.HEARINGS)) {
            signals.hearings().forEach(hearing -> add(hints, speaker(hearing, language), hearing.quote()));
        }
        return hints.stream().distinct().limit(MOST).toList();
    }

    private static void add(List<Hint> hints, String name, Quote quote) {
        hints.add(new Hint(name, DraftSentence.of(quote)));
    }

    private String speaker(HearingSignal hearing, Language language) {
        String other = messages.getMessage("check.speaker.OTHER", null, language.locale());
        String name = messages.getMessage("check.speaker." + hearing.target(), null, other, language.locale());
        return hearing.planned()
                ? messages.getMessage("check.speaker.planned", new Object[] {name}, language.locale())
                : String.valueOf(name);
    }
}
