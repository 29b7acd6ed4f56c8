package accord.store;

import accord.model.Doc;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
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
