package fi.lapsivaaka.workshop;

import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.RaisedFinding;
import fi.lapsivaaka.assessment.RulesInUse;
import fi.lapsivaaka.preparation.Preparations;
import fi.lapsivaaka.preparation.Rerun;
import fi.lapsivaaka.preparation.SignOff;
import fi.lapsivaaka.preparation.SignOffs;
import fi.lapsivaaka.preparation.StoredAssessment;
import fi.lapsivaaka.preparation.StoredAssessments;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Judges every kept draft and assessment by two versions of the rules. */
@Component
class MatterRun {

    private final JdbcClient client;
    private final KeptDrafts drafts;
    private final Preparations preparations;
    private final SignOffs signOffs;
    private final StoredAssessments stored;
    private final Rerun rerun;

    MatterRun(
            JdbcClient client,
            KeptDrafts drafts,
            Preparations preparations,
            SignOffs signOffs,
            StoredAssessments stored,
            Rerun rerun) {
        this.client = client;
        this.drafts = drafts;
        this.preparations = preparations;
        this.signOffs = signOffs;
        this.stored = stored;
        this.rerun = rerun;
    }

    /**
     * All that a draft would concern, the newest first: an organisation's own, or those of all that have no rules of their
     * own.
     *
     * @param organisation that the draft is for; null for the next national version
     * @param local organisations with rules of their own
     */
    List<UUID> matters(@Nullable UUID organisation, Collection<UUID> local) {
        return client.sql("""
                        select id from proposal
                        where case when :organisation::uuid is null then owner_id is null or owner_id <> all (:local)
                            else owner_id = :organisation end
                        order by created_at desc, id
                        """)
                .param("organisation", organisation, Types.OTHER)
                .param("local", local.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /**
     * @param day as of which both versions judge
     * @param progress told how many matters have been gone through
     */
    MatterEffect run(
            List<UUID> matters, RulesInUse.Ready before, RulesInUse.Ready after, LocalDate day, LongConsumer progress) {
        List<MatterEffect.Change> changes = new ArrayList<>();
        Set<String> spoke = new HashSet<>();
        FormEffect forms = new FormEffect(before.forms(), after.forms());
        long done = 0;
        for (UUID id : matters) {
            drafts.findById(id).ifPresent(draft -> compare(draft, before, after, day, spoke, forms)
                    .ifPresent(changes::add));
            progress.accept(++done);
        }
        List<String> idle = after.rules().ruleSet().rules().stream()
                .map(rule -> rule.id())
                .filter(rule -> !spoke.contains(rule))
                .toList();
        return new MatterEffect(matters.size(), changes, idle, forms.questions());
    }

    private Optional<MatterEffect.Change> compare(
            KeptDraft draft,
            RulesInUse.Ready before,
            RulesInUse.Ready after,
            LocalDate day,
            Set<String> spoke,
            FormEffect forms) {
        Optional<StoredAssessment> signed = signOffs.of(draft.id()).stream()
                .findFirst()
                .map(SignOff::assessment)
                .flatMap(stored::find);
        boolean open = signed.isEmpty() && preparations.begun(draft);
        if (open) {
            forms.add((old, now) -> preparations.unfitting(draft, old, now));
        }
        Function<RulesInUse.Ready, Check> judge = version -> signed.isPresent()
                ? rerun.by(version, signed.get(), draft, day)
                : open
                        ? preparations.by(draft, version, day).check()
                        : version.checker().check(draft.draft(), draft.organisation(), day);
        CompletableFuture<Check> beside = CompletableFuture.supplyAsync(() -> judge.apply(before));
        Check is = judge.apply(after);
        Check was = beside.join();
        List<String> said = speaking(was);
        List<String> says = speaking(is);
        spoke.addAll(says);
        String level = was.screening().level().code();
        boolean same =
                said.equals(says) && level.equals(is.screening().level().code()) && was.readiness() == is.readiness();
        return same
                ? Optional.empty()
                : Optional.of(new MatterEffect.Change(
                        draft.id(),
                        draft.ownerId(),
                        signed.isPresent() ? "signed" : open ? "open" : "checked",
                        level,
                        is.screening().level().code(),
                        was.readiness().name(),
                        is.readiness().name(),
                        says.stream().filter(rule -> !said.contains(rule)).toList(),
                        said.stream().filter(rule -> !says.contains(rule)).toList()));
    }

    private static List<String> speaking(Check check) {
        return Stream.concat(
                        check.screening().criteria().stream().map(criterion -> criterion.ruleId()),
                        check.findings().stream().map(RaisedFinding::ruleId))
                .distinct()
                .sorted()
                .toList();
    }
}
