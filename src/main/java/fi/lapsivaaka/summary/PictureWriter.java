package fi.lapsivaaka.summary;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.childbudget.CostView;
import fi.lapsivaaka.comparison.BriefReader;
import fi.lapsivaaka.comparison.OptionTableWriter;
import fi.lapsivaaka.comparison.PromiseReader;
import fi.lapsivaaka.summary.StageStrip.Stage;
import fi.lapsivaaka.vocabulary.LifeStage;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws what a matter tells: stages touched, options, levels before and after. */
final class PictureWriter {

    private static final Set<String> OLDEST = Set.of("16-17", "18-20");

    private final Vocabulary vocabulary;
    private final Language language;
    private final Words words;

    PictureWriter(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
        this.words = new Words(language);
    }

    Pictures write(Check check, @Nullable CostView costs) {
        return new Pictures(
                stages(read(check)),
                null,
                new LevelChangeWriter(vocabulary, language).ofCosts(costs, null).orElse(null));
    }

    Pictures write(Matter matter, @Nullable CostView costs) {
        LevelChangeWriter levels = new LevelChangeWriter(vocabulary, language);
        OptionGrid options = new OptionTableWriter(Words.source())
                .write(matter, true, language)
                .filter(table -> table.columns().size() > 1)
                .map(table -> OptionGrid.of(words.of("picture.options"), words.of("picture.options.what"), table))
                .orElse(null);
        return new Pictures(
                stages(told(matter)),
                options,
                levels.ofBudget(matter)
                        .or(() -> levels.ofCosts(
                                costs,
                                PromiseReader.read(matter.given(), language, Words.source())
                                        .saving()))
                        .orElse(null));
    }

    private Set<String> read(Check check) {
        return new DraftChildren(vocabulary)
                .of(check).stream().map(LifeStage::code).collect(Collectors.toSet());
    }

    /** What people answered, else what the draft says; the forms part the oldest in two. */
    private Set<String> told(Matter matter) {
        Set<String> told = BriefReader.read(matter, language, Words.source()).ages().stream()
                .map(age -> OLDEST.contains(age) ? "16-20" : age)
                .collect(Collectors.toSet());
        return told.isEmpty() ? read(matter.check()) : told;
    }

    private StageStrip stages(Set<String> touched) {
        List<LifeStage> all = vocabulary.lifeStages();
        int parts = all.stream()
                .mapToInt(stage -> Stage.parts(stage.name().in(language)))
                .sum();
        int step = StageStrip.WIDTH / Math.max(1, parts);
        List<Stage> stages = new ArrayList<>();
        int x = 0;
        for (LifeStage stage : all) {
            String name = stage.name().in(language);
            int width = step * Stage.parts(name);
            stages.add(new Stage(name, touched.contains(stage.code()), x, width - 4));
            x += width;
        }
        return new StageStrip(words.of("picture.stages"), words.of("council.notFound"), stages);
    }
}
