package fi.lapsivaaka.workshop;

import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.RaisedFinding;
import fi.lapsivaaka.assessment.RulesInUse;
import fi.lapsivaaka.preparation.GivenWork;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Judges every kept draft and assessment by two versions of the rules. */
@Component
class MatterRun {

    /** Matters judged at a time. */
    private static final int JUDGES = Math.min(4, Runtime.getRuntime().availableProcessors());

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
        Set<String> spoke = ConcurrentHashMap.newKeySet();
        FormEffect forms = new FormEffect(before.forms(), after.forms());
        ExecutorService judges = Executors.newFixedThreadPool(JUDGES, MatterRun::judge);
        try {
            List<Future<Optional<MatterEffect.Change>>> judged = matters.stream()
                    .map(id -> judges.submit(() ->
                            drafts.findById(id).flatMap(draft -> compare(draft, before, after, day, spoke, forms))))
                    .toList();
            long done = 0;
            for (Future<Optional<MatterEffect.Change>> one : judged) {
                one.get().ifPresent(changes::add);
                progress.accept(++done);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while matters were judged", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a matter could not be judged", failed.getCause());
        } finally {
            judges.shutdownNow();
        }
        List<String> idle = after.rules().ruleSet().rules().stream()
                .map(rule -> rule.id())
                .filter(rule -> !spoke.contains(rule))
                .toList();
        return new MatterEffect(matters.size(), changes, idle, forms.questions());
    }

    private static Thread judge(Runnable work) {
        Thread thread = new Thread(work, "effect-judge");
        thread.setDaemon(true);
        return thread;
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
        Optional<GivenWork> open = signed.isPresent() ? Optional.empty() : preparations.begun(draft);
        open.ifPresent(forms::add);
        Function<RulesInUse.Ready, Check> judge = version -> signed.isPresent()
                ? rerun.by(version, signed.get(), draft, day)
                : open.map(work -> work.by(version, day).check())
                        .orElseGet(() -> version.checker().check(draft.draft(), draft.organisation(), day));
        Check was = judge.apply(before);
        Check is = judge.apply(after);
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
                        signed.isPresent() ? "signed" : open.isPresent() ? "open" : "checked",
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
