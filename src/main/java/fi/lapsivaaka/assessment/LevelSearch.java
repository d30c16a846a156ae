package fi.lapsivaaka.assessment;

import fi.lapsivaaka.assessment.LevelChange.Kind;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.checklist.Numeral;
import fi.lapsivaaka.checklist.Option;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.checklist.Shape;
import fi.lapsivaaka.proposal.Signal;
import fi.lapsivaaka.proposal.Signals;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/** Tries out the answers to one screening, one after the other, until the time is up. */
final class LevelSearch {

    private static final int MOST_OF_ONE_DIRECTION = 3;
    private static final int MOST_CODES = 3;
    private static final int ALIKE = 2;
    private static final Duration LONGEST = Duration.ofMillis(400);

    private final DraftChecker checker;
    private final Forms forms;
    private final Set<String> heeded;
    private final Set<String> named;
    private final Function<String, Set<Long>> turns;
    private final Clock clock;

    private final WhatIf.Asked asked;
    private final Instant end;
    private final ScreeningLevel now;
    private final Map<LevelChange, List<String>> found = new LinkedHashMap<>();

    /**
     * @param heeded ids of the questions that screening rules ask for
     * @param named codes of options that screening rules name
     * @param turns numbers at which the screening rules about a question turn
     */
    LevelSearch(
            DraftChecker checker,
            Forms forms,
            Set<String> heeded,
            Set<String> named,
            Function<String, Set<Long>> turns,
            WhatIf.Asked asked,
            Clock clock) {
        this.checker = checker;
        this.forms = forms;
        this.heeded = heeded;
        this.named = named;
        this.turns = turns;
        this.clock = clock;
        this.asked = asked;
        this.end = clock.instant().plus(LONGEST);
        this.now = level(asked.answers());
    }

    List<LevelChange> changes() {
        forms.applicable(Forms.SCREENING, asked.answers(), known()).stream()
                .filter(question -> question.editable() && heeded.contains(question.id()))
                .forEach(this::vary);
        List<LevelChange> all = found.entrySet().stream()
                .map(entry -> new LevelChange(
                        entry.getKey().question(),
                        entry.getKey().kind(),
                        entry.getValue(),
                        entry.getKey().level()))
                .sorted(Comparator.comparing(LevelChange::kind))
                .toList();
        List<LevelChange> raising =
                all.stream().filter(change -> change.level().compareTo(now) > 0).toList();
        List<LevelChange> lowering =
                all.stream().filter(change -> change.level().compareTo(now) < 0).toList();
        int most = Math.max(MOST_OF_ONE_DIRECTION, WhatIf.MOST - lowering.size());
        return Stream.concat(raising.stream().limit(most), lowering.stream())
                .limit(WhatIf.MOST)
                .toList();
    }

    private fi.lapsivaaka.checklist.Facts known() {
        FormAnswers given = new FormAnswers(forms, List.of(Forms.SCREENING), asked.answers());
        return InterviewFacts.of(proposal(given), now, given);
    }

    private Proposal proposal(FormAnswers given) {
        String organisation = asked.draft().organisation();
        return checker.facts()
                .proposal(checker.facts().signals(asked.draft().draft(), organisation), organisation, given);
    }

    private void vary(Question question) {
        if (question.shape() instanceof Shape.Choice choice) {
            if (choice.several()) {
                several(question, choice);
            } else {
                choice.options().stream()
                        .map(Option::code)
                        .filter(code -> !answer(question).values().contains(code))
                        .forEach(code -> attempt(question, Kind.CHOSEN, code, List.of(code)));
            }
        } else if (question.shape() instanceof Shape.Amount amount) {
            number(question, amount);
        }
    }

    private void several(Question question, Shape.Choice choice) {
        List<String> held = held(question);
        for (Option option : worthTrying(question, choice, held)) {
            String code = option.code();
            if (held.contains(code)) {
                List<String> less = new ArrayList<>(held);
                less.remove(code);
                if (!less.isEmpty()) {
                    attempt(question, Kind.LEFT_OUT, code, less);
                }
            } else {
                List<String> more = new ArrayList<>(option.exclusive() ? List.of() : held);
                more.removeIf(
                        other -> choice.option(other).filter(Option::exclusive).isPresent());
                more.add(code);
                attempt(question, Kind.ADDED, code, more);
                if (held.size() == 1 && !named.contains(code)) {
                    attempt(question, Kind.CHOSEN, code, List.of(code));
                }
            }
        }
    }

    /** Options that no screening rule names are alike to them, but for being mainly for children: a few of each stand for all. */
    private List<Option> worthTrying(Question question, Shape.Choice choice, List<String> held) {
        if (!WhatIf.OF_THE_DRAFT.contains(question.id())) {
            return choice.options();
        }
        Map<Boolean, Integer> alike = new HashMap<>();
        return choice.options().stream()
                .filter(option -> named.contains(option.code())
                        || held.contains(option.code())
                        || alike.merge(forChildren(question, option), 1, Integer::sum) <= ALIKE)
                .toList();
    }

    private boolean forChildren(Question question, Option option) {
        FormAnswers alone =
                new FormAnswers(forms, List.of(Forms.SCREENING), Map.of(question.id(), Answer.of(option.code())));
        return proposal(alone).childService();
    }

    /** What was read from the draft holds where a person has not answered. */
    private List<String> held(Question question) {
        List<String> given = answer(question).values();
        if (!given.isEmpty() || !WhatIf.OF_THE_DRAFT.contains(question.id())) {
            return given;
        }
        Signals signals =
                checker.facts().signals(asked.draft().draft(), asked.draft().organisation());
        return (question.id().equals("S-01") ? signals.decisionTypes() : signals.services())
                .stream().map(Signal::code).distinct().toList();
    }

    /** The nearest numbers up and down at which the level turns. */
    private void number(Question question, Shape.Amount amount) {
        long here = Numeral.read(answer(question).value())
                .map(number -> number.longValue())
                .orElse(0L);
        Set<Long> near = new TreeSet<>();
        turns.apply(question.id()).forEach(turn -> Collections.addAll(near, turn - 1, turn, turn + 1));
        near.removeIf(turn -> turn < amount.min() || turn > amount.max() || turn == here);
        List<Long> down = new ArrayList<>(near);
        Collections.reverse(down);
        nearest(question, near, turn -> turn > here, Kind.AT_LEAST);
        nearest(question, down, turn -> turn < here, Kind.AT_MOST);
    }

    private void nearest(Question question, Collection<Long> numbers, LongPredicate wanted, Kind kind) {
        for (long number : numbers) {
            String text = Long.toString(number);
            if (wanted.test(number) && attempt(question, kind, text, List.of(text))) {
                return;
            }
        }
    }

    /** @return whether the level would be another */
    private boolean attempt(Question question, Kind kind, String code, List<String> values) {
        if (clock.instant().isAfter(end)) {
            return false;
        }
        Map<String, Answer> other = new LinkedHashMap<>(asked.answers());
        other.put(question.id(), new Answer(values, answer(question).parts(), List.of()));
        ScreeningLevel level = level(other);
        if (level == now) {
            return false;
        }
        List<String> codes =
                found.computeIfAbsent(new LevelChange(question.id(), kind, List.of(), level), key -> new ArrayList<>());
        if (codes.size() < MOST_CODES) {
            codes.add(code);
        }
        return true;
    }

    private Answer answer(Question question) {
        return asked.answers().getOrDefault(question.id(), Answer.NONE);
    }

    private ScreeningLevel level(Map<String, Answer> answers) {
        return checker.screen(
                        asked.draft().draft(),
                        asked.draft().organisation(),
                        asked.day(),
                        new FormAnswers(forms, List.of(Forms.SCREENING), answers))
                .level();
    }
}
