package fi.lapsivaaka.proposal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells from a draft's text whether a municipality or a wellbeing services county decides, for whoever was not told: the
 * body that is named first. The names are those of the acts: valtuusto, hallitus and lautakunta of a kunta or a kaupunki
 * (410/2015), aluevaltuusto and aluehallitus of a hyvinvointialue (611/2021).
 */
public final class DecidingBody {

    private static final String MUNICIPALITY = "kunta";
    private static final String COUNTY = "hva";

    private static final Pattern BODY = Pattern.compile("(?iu)(?<![\\p{L}])(?:"
            + "(?<county>aluehallitu|aluevaltuust|aluevaltuutet|hyvinvointialueen\\s+\\p{L}*(?:lautakun|valiokun|jaosto|hallitu|valtuust)"
            + "|välfärdsområdesstyrels|välfärdsområdesfullmäktig|county\\s+(?:council|board))"
            + "|(?:kunnan|kaupungin|pormestari)(?:hallitu|valtuust)|(?:kunnanjohtaj|kaupunginjohtaj)"
            + "|(?:sivisty|kasvatu|koulutu|opetu|varhaiskasvatu|tekni|ympäristö|kaupunki|vapaa|nuoriso|hyvinvointi(?!alue))[\\p{L}\\- ]{0,40}lautakun"
            + "|(?:kommun|stads)(?:styrels|fullmäktig|direktör)|bildningsnämnd"
            + "|(?:municipal|city)\\s+(?:council|board))");

    private static final Pattern COUNTY_NAMED =
            Pattern.compile("(?iu)(?<![\\p{L}])(?:hyvinvointialu|välfärdsområde|wellbeing\\s+services\\s+count)");

    private static final Pattern MUNICIPALITY_NAMED = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:kunta(?![\\p{L}])|kunnan|kaupunki|kaupungin|kommunen|staden|municipality|city)");

    private DecidingBody() {}

    /** {@code kunta} or {@code hva}; {@code kunta} where the text names neither. */
    public static String of(String text) {
        Matcher body = BODY.matcher(text);
        if (body.find()) {
            return body.group("county") == null ? MUNICIPALITY : COUNTY;
        }
        Matcher county = COUNTY_NAMED.matcher(text);
        Matcher municipality = MUNICIPALITY_NAMED.matcher(text);
        return county.find() && (!municipality.find() || county.start() < municipality.start()) ? COUNTY : MUNICIPALITY;
    }
}
