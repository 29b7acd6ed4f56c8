package accord.export;

import static org.assertj.core.api.Assertions.assertThat;

import accord.store.Records;
import accord.store.Tables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static final StructType INTERVAL = new StructType()
            .add("since", DataTypes.DateType)
            .add("until", DataTypes.DateType)
            .add("text", DataTypes.StringType);

    private static String csv(StructType schema, Row... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Iterator<Row> each = List.of(rows).iterator();
        new Csv(Column.of(schema)).write(() -> each.hasNext() ? map(schema, each.next()) : null, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> map(StructType schema, Row row) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < schema.length(); i++) {
            Object value = row.get(i);
            values.put(
                    schema.fieldNames()[i],
                    value instanceof Row inner ? map((StructType) schema.fields()[i].dataType(), inner) : value);
        }
        return values;
    }

    private static String text(String value) throws IOException {
        String all = csv(new StructType().add("a", DataTypes.StringType), RowFactory.create(value));
        return all.substring(3, all.length() - 2);
    }

    @Test
    void aStructIsFlattenedAndANullStructIsEmptyCells() throws IOException {
        StructType schema = new StructType().add("day", INTERVAL).add("deals", DataTypes.LongType);

        assertThat(csv(
                        schema,
                        RowFactory.create(
                                RowFactory.create(LocalDate.parse("2017-09-01"), LocalDate.parse("2017-09-30"), null),
                                3L),
                        RowFactory.create(null, 0L)))
                .isEqualTo("day_since,day_until,day_text,deals\r\n2017-09-01,2017-09-30,,3\r\n,,,0\r\n");
    }

    @Test
    void cellsWithCommasQuotesAndLineBreaksAreQuotedAsInRfc4180() throws IOException {
        assertThat(text("a \"b\", c\nd")).isEqualTo("\"a \"\"b\"\", c\nd\"");
    }

    @Test
    void anEmptyTextIsToldFromNull() throws IOException {
        assertThat(text("")).isEqualTo("\"\"");
        assertThat(text(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx", "\rx", "\nx", " =1", "'=1", "\uFF1D1"})
    void aTextThatCouldBeAFormulaGetsAnApostropheAndGivesItBack(String hostile) {
        String defused = Csv.defused(hostile);

        assertThat(defused).isEqualTo("'" + hostile);
        assertThat(Csv.FORMULA.matcher(defused).find()).isTrue();
        assertThat(defused.substring(1)).isEqualTo(hostile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'Anjar", "a=b", "Tell Rifaat - north", "", "3-4"})
    void anyOtherTextStaysAsItIs(String harmless) {
        assertThat(Csv.defused(harmless)).isEqualTo(harmless);
    }

    @Test
    void aNegativeNumberIsNoText() throws IOException {
        assertThat(csv(new StructType().add("lon", DataTypes.DoubleType), RowFactory.create(-1.5)))
                .isEqualTo("lon\r\n-1.5\r\n");
    }

    @Test
    void everyColumnOfEveryTableHasATypeAndAMeaning() {
        Tables.ALL.forEach(table -> assertThat(Column.of(Records.schema(table.type())))
                .as(table.name())
                .isNotEmpty()
                .allMatch(
                        column -> !column.meaning().isBlank() && !column.type().isBlank()));
    }
}
