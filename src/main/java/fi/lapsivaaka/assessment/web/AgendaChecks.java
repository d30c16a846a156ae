package fi.lapsivaaka.assessment.web;

import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.DraftChecker;
import fi.lapsivaaka.assessment.KeptDraftChecker;
import fi.lapsivaaka.assessment.RulesInUse;
import fi.lapsivaaka.proposal.AgendaItem;
import fi.lapsivaaka.proposal.AgendaSplitter;
import fi.lapsivaaka.proposal.KeptDraft;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Screens the items of agendas. Reading a whole agenda takes a while, so the newest few are remembered. */
@Component
final class AgendaChecks {

    private static final int REMEMBERED = 12;

    /** An item and what the rules see in it. */
    record Screened(AgendaItem item, Check check) {}

    private record Key(UUID agenda, int version, DraftChecker checker) {}

    private final RulesInUse rules;
    private final KeptDraftChecker kept;
    private final Map<Key, List<Screened>> remembered =
            Collections.synchronizedMap(new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, List<Screened>> eldest) {
                    return size() > REMEMBERED;
                }
            });

    AgendaChecks(RulesInUse rules, KeptDraftChecker kept) {
        this.rules = rules;
        this.kept = kept;
    }

    /** By the rules of the day on which the agenda was given; none where it is about one matter. */
    List<Screened> of(KeptDraft agenda) {
        DraftChecker checker = rules.of(agenda).checker();
        Key key = new Key(agenda.id(), agenda.version(), checker);
        List<Screened> known = remembered.get(key);
        if (known == null) {
            known = AgendaSplitter.split(agenda.bodyText()).stream()
                    .map(item -> new Screened(
                            item,
                            checker.check(item.draft(agenda.bodyText()), agenda.organisation(), kept.day(agenda))))
                    .toList();
            remembered.put(key, known);
        }
        return known;
    }
}
