package fi.lapsivaaka.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what was read from the documents of one matter. What the main text says comes first, and its title and its
 * proposal are the matter's; an annex adds to them, and each signal keeps the sentence and the document it came from.
 */
final class DocumentSignals {

    private DocumentSignals() {}

    /** The signals of an annex, with places counted through all documents. */
    static Signals placed(Signals read, Draft.Part part) {
        return new Signals(
                read.title(),
                place(read.proposed(), part),
                signals(read.decisionTypes(), part),
                signals(read.services(), part),
                signals(read.lifeStages(), part),
                read.euros().stream()
                        .map(euro -> new EuroAmount(euro.amount(), euro.quote().in(part)))
                        .toList(),
                new Heard(read.heard().status(), place(read.heard().quote(), part)),
                read.hearings().stream()
                        .map(hearing -> new HearingSignal(
                                hearing.target(),
                                hearing.planned(),
                                hearing.quote().in(part)))
                        .toList(),
                read.direction(),
                read.mentions().stream()
                        .map(mention -> new Mention(
                                mention.concept(),
                                mention.speaker(),
                                mention.negated(),
                                mention.quote().in(part)))
                        .toList(),
                read.thin(),
                read.items());
    }

    /** @param read the main text's first; at least one */
    static Signals together(List<Signals> read) {
        Signals main = read.get(0);
        if (read.size() == 1) {
            return main;
        }
        List<HearingSignal> hearings = all(read, Signals::hearings);
        return new Signals(
                main.title(),
                main.proposed(),
                codes(all(read, Signals::decisionTypes)),
                codes(all(read, Signals::services)),
                codes(all(read, Signals::lifeStages)),
                all(read, Signals::euros),
                HearingReader.heard(hearings),
                hearings,
                read.stream().map(Signals::direction).reduce(Direction.UNKNOWN, DocumentSignals::both),
                all(read, Signals::mentions),
                read.stream().allMatch(Signals::thin),
                main.items());
    }

    private static <T> List<T> all(List<Signals> read, Function<Signals, List<T>> which) {
        return read.stream().map(which).flatMap(Collection::stream).toList();
    }

    /** Each code once, where it was found first. */
    private static List<Signal> codes(List<Signal> signals) {
        Map<String, Signal> first = new LinkedHashMap<>();
        signals.forEach(signal -> first.putIfAbsent(signal.code(), signal));
        return new ArrayList<>(first.values());
    }

    private static Direction both(Direction one, Direction other) {
        if (one == Direction.UNKNOWN || one == other) {
            return other;
        }
        return other == Direction.UNKNOWN ? one : Direction.BOTH;
    }

    private static List<Signal> signals(List<Signal> read, Draft.Part part) {
        return read.stream()
                .map(signal -> new Signal(signal.code(), signal.quote().in(part)))
                .toList();
    }

    private static @Nullable Quote place(@Nullable Quote quote, Draft.Part part) {
        return quote == null ? null : quote.in(part);
    }
}
