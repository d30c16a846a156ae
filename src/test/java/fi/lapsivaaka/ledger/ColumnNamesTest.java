package fi.lapsivaaka.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings as municipalities and counties write them in their reports and open data. */
class ColumnNamesTest {

    private static final ColumnAliases ALIASES = ColumnAliases.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kustannuspaikka (koodi)|cost-centre|1|0",
                "Kustannuspaikan nro|cost-centre|1|0",
                "KP|cost-centre|1|0",
                "KP nimi|cost-centre-name|1|0",
                "KP-selite|cost-centre-name|1|0",
                "Kustannuspaikka_nimi|cost-centre-name|1|0",
                "Kostnadsställe nr|cost-centre|1|0",
                "Kostnadsställets benämning|cost-centre-name|1|0",
                "Toimintayksikön nimi|cost-centre-name|1|0",
                "Palveluluokan selite|service-class-name|1|0",
                "AURA-palveluluokka|service-class|1|0",
                "Tehtäväluokka|service-class|1|0",
                "Serviceklass kod|service-class|1|0",
                "Tilin nro|account|1|0",
                "Tili (numero)|account|1|0",
                "Tilin kuvaus|account-name|1|0",
                "Kontots benämning|account-name|1|0",
                "Lautakunta/toimielin|body|1|0",
                "Hallintokunta|body|1|0",
                "Tulosalue (nimi)|result-area|1|0",
                "Ansvarsområde|result-area|1|0",
                "Toimittajan virallinen nimi|supplier|1|0",
                "Leverantörens namn|supplier|1|0",
                "Kirjauspvm|date|1|0",
                "Verifikationsdatum|date|1|0",
                "Summa EUR|amount|1|0",
                "Rivisumma, €|amount|1|0",
                "Netto|net-amount|1|0",
                "Summa (ALV 0 %)|net-amount|1|0",
                "Veroton summa €|net-amount|1|0",
                "Belopp exkl. moms|net-amount|1|0",
                "Debet|debit|1|0",
                "TA 2024|budget|1|2024",
                "TA24|budget|1|2024",
                "Talousarvio 2025 (1 000 €)|budget|1000|2025",
                "Alkup. talousarvio 2024|budget|1|2024",
                "TA 2025 t€|budget|1000|2025",
                "Ursprunglig budget 2024|budget|1|2024",
                "TAE 2026|proposal|1|2026",
                "Lautakunnan esitys 2026|proposal|1|2026",
                "Budgetförslag 2026|proposal|1|2026",
                "TA-muutokset|changes|1|0",
                "TA + muutokset|amended|1|0",
                "TA 2024 + muutokset|amended|1|2024",
                "Muutettu TA|amended|1|0",
                "MTA 2024|amended|1|2024",
                "Talousarvio muutoksineen 2024|amended|1|2024",
                "Budget inkl. ändringar|amended|1|0",
                "TP2023|actual|1|2023",
                "Tilinpäätös 2023, milj. €|actual|1000000|2023",
                "Toteuma 1-12/2024|actual|1|2024",
                "Toteuma 1.1.–31.12.2024|actual|1|2024",
                "Toteuma 31.12.2024|actual|1|2024",
                "Toteutunut kum.|actual|1|0",
                "Bokslut 2023|actual|1|2023",
                "Utfall 1-8/2025|actual|1|2025",
                "TP-ennuste 2024|forecast|1|2024",
                "Helårsprognos|forecast|1|0",
                "Menot TA 2024|budget|1|2024"
            })
    void areUnderstood(String name, String field, int unit, int year) {
        ColumnAliases.Meaning meaning = ALIASES.meaning(name);

        assertThat(meaning.field()).as(name).isEqualTo(LedgerField.of(field));
        assertThat(meaning.unit()).as(name).isEqualTo(unit);
        assertThat(meaning.year()).as(name).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Toteuma-%",
                "Tot. %",
                "Käyttö-%",
                "Muutos % TA 2025 / TP 2023",
                "Ero TA 2025 – TP 2024",
                "TA 2025 / TA 2024",
                "Poikkeama",
                "Jäljellä",
                "ALV %",
                "Laskun numero",
                "Luokituksen vuosi",
                "Y-tunnus",
                "Toimittajan Y-tunnus"
            })
    void areLeftAlone(String name) {
        assertThat(ALIASES.meaning(name).field()).as(name).isNull();
    }

    @Test
    void knowsEveryFieldThatAFileCanTell() {
        for (LedgerField field : LedgerField.values()) {
            assertThat(ALIASES.names(field)).as(field.code()).isNotEmpty();
        }
    }
}
