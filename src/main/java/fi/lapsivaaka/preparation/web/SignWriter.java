package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.DraftRules;
import fi.lapsivaaka.assessment.RaisedFinding;
import fi.lapsivaaka.assessment.RulesInUse;
import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.preparation.Preparation;
import fi.lapsivaaka.preparation.Preparations;
import fi.lapsivaaka.preparation.Rerun;
import fi.lapsivaaka.preparation.SignOff;
import fi.lapsivaaka.preparation.SignOffs;
import fi.lapsivaaka.preparation.StoredAssessment;
import fi.lapsivaaka.preparation.StoredAssessments;
import fi.lapsivaaka.preparation.web.SignView.NewerRules;
import fi.lapsivaaka.preparation.web.SignView.StoredView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells who has signed, and what today's rules would say otherwise. */
@Component
final class SignWriter {

    private static final int SHOWN = 12;

    private final SignOffs signOffs;
    private final StoredAssessments stored;
    private final Rerun rerun;
    private final RulesInUse rules;
    private final Preparations preparations;
    private final Moments moments;
    private final Figures figures;

    SignWriter(
            SignOffs signOffs,
            StoredAssessments stored,
            Rerun rerun,
            RulesInUse rules,
            Preparations preparations,
            Moments moments,
            Figures figures) {
        this.signOffs = signOffs;
        this.stored = stored;
        this.rerun = rerun;
        this.rules = rules;
        this.preparations = preparations;
        this.moments = moments;
        this.figures = figures;
    }

    SignView write(Preparation work, Visitor visitor, @Nullable String refused, Language language) {
        List<SignOff> signed = signOffs.of(work.draft().id());
        return new SignView(
                by(signed, SignOff.Part.ASSESSOR, language),
                by(signed, SignOff.Part.OFFICIAL, language),
                visitor.name(),
                approves(visitor, work.draft().ownerId()),
                signed.stream()
                        .findFirst()
                        .flatMap(one -> stored.find(one.assessment()))
                        .map(one -> stored(one, work, language))
                        .orElse(null),
                signed.isEmpty() ? newer(work, language) : null,
                refused);
    }

    private static boolean approves(Visitor visitor, @Nullable UUID owner) {
        return owner == null ? visitor.may(Action.SIGN_OFF) : visitor.may(Action.SIGN_OFF, owner);
    }

    private @Nullable String by(List<SignOff> signed, SignOff.Part part, Language language) {
        return signed.stream()
                .filter(one -> one.part() == part)
                .map(one -> one.author().name() + ", " + moments.of(one.signedAt(), language))
                .findFirst()
                .orElse(null);
    }

    private StoredView stored(StoredAssessment assessment, Preparation work, Language language) {
        Rerun.Difference now = rerun.today(assessment, work.draft(), moments.today());
        return new StoredView(
                figures.day(assessment.day()),
                assessment.ruleSet().version(),
                assessment.documentSha256().substring(0, SHOWN),
                assessment.annexes().stream()
                        .map(annex -> annex.getKey() + " (" + annex.getValue().substring(0, SHOWN) + "…)")
                        .toList(),
                now.level().equals(now.levelBefore()) ? null : now.levelBefore(),
                now.readiness().equals(now.readinessBefore()) ? null : now.readinessBefore(),
                now.level(),
                now.readiness(),
                titles(work, now.added(), language),
                titles(work, now.gone(), language));
    }

    private @Nullable NewerRules newer(Preparation work, Language language) {
        DraftRules.Standing standing = rules.standing(work.draft());
        if (standing == DraftRules.Standing.IN_FORCE) {
            return null;
        }
        Check before = work.matter().check();
        Check now = preparations.byTheRulesInForce(work.draft()).check();
        String level = now.screening().level().code();
        return new NewerRules(
                standing == DraftRules.Standing.REQUIRED,
                standing != DraftRules.Standing.STAYS,
                before.ruleSet().version(),
                now.ruleSet().version(),
                level.equals(before.screening().level().code()) ? null : level,
                now.readiness() == before.readiness() ? null : now.readiness().name(),
                titles(work, without(now, before), language),
                titles(work, without(before, now), language));
    }

    private static List<String> without(Check one, Check other) {
        List<String> known =
                other.findings().stream().map(RaisedFinding::ruleId).toList();
        return one.findings().stream()
                .map(RaisedFinding::ruleId)
                .filter(rule -> !known.contains(rule))
                .distinct()
                .toList();
    }

    private List<String> titles(Preparation work, List<String> rules, Language language) {
        return rules.stream()
                .map(rule -> preparations
                        .text(work.draft(), rule)
                        .map(text -> text.title().in(language) + " (" + rule + ")")
                        .orElse(rule))
                .toList();
    }
}
