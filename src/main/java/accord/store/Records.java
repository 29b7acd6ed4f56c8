package accord.store;

import accord.model.Doc;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.JavaTypeInference;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.EncoderField;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.IterableEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.ProductEncoder;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructType;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;

/**
 * Lets a Java record be a row. Spark's bean encoder finds no getters on a record and yields an empty schema without a
 * word; this one builds the encoder that Scala's case classes use, so columns stand in declared order, nested records
 * and lists work, and compact constructors validate what is read.
 *
 * <p>The only place that touches Spark's internal encoder classes.
 */
public final class Records {
    private Records() {}

    /** The encoder of a public record whose components are primitives, strings, dates, records or lists of these. */
    public static <R extends Record> Encoder<R> encoder(Class<R> type) {
        return struct(type);
    }

    /** The columns of a record in declared order; anything but a primitive may be null; comments as metadata. */
    public static StructType schema(Class<? extends Record> type) {
        return struct(type).schema();
    }

    /** The record that a row of {@link ParquetRows} holds; what the row lacks is null. */
    public static <R extends Record> R of(Class<R> type, Map<String, Object> row) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = object(components[i].getGenericType(), row.get(components[i].getName()));
        }
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalArgumentException("a row is no " + type.getSimpleName() + ": " + row, wrong);
        }
    }

    @SuppressWarnings("unchecked") // A row's structs are maps by name, its lists lists: ParquetRows says so.
    private static Object object(Type type, Object value) {
        if (value instanceof Map<?, ?> struct && type instanceof Class<?> raw && raw.isRecord()) {
            return of(raw.asSubclass(Record.class), (Map<String, Object>) struct);
        }
        if (value instanceof List<?> list && type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[0];
            return list.stream().map(item -> object(element, item)).toList();
        }
        return value;
    }

    private static <R> ProductEncoder<R> struct(Class<R> type) {
        List<EncoderField> fields =
                Arrays.stream(type.getRecordComponents()).map(Records::field).toList();
        return new ProductEncoder<>(
                ClassTag$.MODULE$.apply(type),
                CollectionConverters.asScala(fields).toSeq(),
                Option.empty());
    }

    private static EncoderField field(RecordComponent component) {
        AgnosticEncoder<?> encoder = value(component.getGenericType());
        return new EncoderField(
                component.getName(), encoder, encoder.nullable(), comment(component), Option.empty(), Option.empty());
    }

    private static AgnosticEncoder<?> value(Type type) {
        if (type instanceof Class<?> raw && raw.isRecord()) {
            return struct(raw);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            AgnosticEncoder<?> element = value(generic.getActualTypeArguments()[0]);
            return new IterableEncoder<>(ClassTag$.MODULE$.apply(List.class), element, element.nullable(), false);
        }
        return JavaTypeInference.encoderFor(type);
    }

    private static Metadata comment(RecordComponent component) {
        Doc doc = component.getAnnotation(Doc.class);
        return doc == null
                ? Metadata.empty()
                : new MetadataBuilder().putString("comment", doc.value()).build();
    }
}
