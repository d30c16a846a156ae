package fi.lapsivaaka.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was read from a draft. Signals pre-fill; a person's answer always wins over them.
 *
 * @param title the matter's heading, or the first line
 * @param proposed the first sentence of what is proposed or decided; null where no such part of the text was found
 * @param decisionTypes strongest first
 * @param services service groups, strongest first
 * @param thin the text is too short or only headings, so little can be said
 * @param items number of agenda items; 1 for an ordinary draft
 */
public record Signals(
        String title,
        @Nullable Quote proposed,
        List<Signal> decisionTypes,
        List<Signal> services,
        List<Signal> lifeStages,
        List<EuroAmount> euros,
        Heard heard,
        List<HearingSignal> hearings,
        Direction direction,
        List<Mention> mentions,
        boolean thin,
        int items) {}
