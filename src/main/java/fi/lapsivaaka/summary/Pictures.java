package fi.lapsivaaka.summary;

import org.jspecify.annotations.Nullable;

/**
 * The pictures of a page. Each shows what stands beside it in words and figures.
 *
 * @param stages life stages the matter touches
 * @param options null where nobody told of options
 * @param levels null where no euros by level are known
 */
public record Pictures(
        StageStrip stages,
        @Nullable OptionGrid options,
        @Nullable LevelChange levels) {}
