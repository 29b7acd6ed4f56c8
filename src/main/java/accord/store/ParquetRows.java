package accord.store;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** The rows of a Parquet file from anywhere, one at a time, as values by column: strings, numbers, dates, lists, maps. */
public final class ParquetRows implements AutoCloseable {
    private static final long JULIAN_EPOCH = 2_440_588;
    private static final long NANOS_A_SECOND = 1_000_000_000;
    private static final long SECONDS_A_DAY = 86_400;

    private final ParquetReader<Group> reader;
    private final long unpacked;

    private ParquetRows(ParquetReader<Group> reader, long unpacked) {
        this.reader = reader;
        this.unpacked = unpacked;
    }

    static ParquetRows open(StoredFile file, Configuration configuration) throws IOException {
        return open(new Path(URI.create(file.uri())), configuration);
    }

    static ParquetRows open(Path path, Configuration configuration) throws IOException {
        long unpacked = 0;
        try (ParquetFileReader footer = ParquetFileReader.open(HadoopInputFile.fromPath(path, configuration))) {
            for (BlockMetaData block : footer.getRowGroups()) {
                unpacked += Math.max(0, block.getTotalByteSize());
            }
        }
        return new ParquetRows(
                ParquetReader.builder(new GroupReadSupport(), path)
                        .withConf(configuration)
                        .build(),
                unpacked);
    }

    /** Some columns of a file; those that it lacks are in no row. */
    static ParquetRows open(Path path, Configuration configuration, Collection<String> columns) throws IOException {
        MessageType schema = footer(path, configuration).getFileMetaData().getSchema();
        List<Type> wanted = schema.getFields().stream()
                .filter(field -> columns.contains(field.getName()))
                .toList();
        Configuration narrow = new Configuration(configuration);
        narrow.set(ReadSupport.PARQUET_READ_SCHEMA, new MessageType(schema.getName(), wanted).toString());
        return open(path, narrow);
    }

    /** How many rows a file says that it has. */
    static long count(Path path, Configuration configuration) throws IOException {
        return footer(path, configuration).getBlocks().stream()
                .mapToLong(BlockMetaData::getRowCount)
                .sum();
    }

    private static ParquetMetadata footer(Path path, Configuration configuration) throws IOException {
        try (ParquetFileReader file = ParquetFileReader.open(HadoopInputFile.fromPath(path, configuration))) {
            return file.getFooter();
        }
    }

    /** Bytes that the file unpacks to, as it says itself. */
    public long unpacked() {
        return unpacked;
    }

    /** The next row, or null after the last. */
    public Map<String, Object> next() throws IOException {
        Group row = reader.read();
        return row == null ? null : map(row);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static Map<String, Object> map(Group group) {
        Map<String, Object> values = new LinkedHashMap<>();
        GroupType type = group.getType();
        for (int field = 0; field < type.getFieldCount(); field++) {
            values.put(type.getFieldName(field), field(group, type.getType(field), field));
        }
        return values;
    }

    private static Object field(Group group, Type type, int field) {
        int times = group.getFieldRepetitionCount(field);
        if (type.isRepetition(Type.Repetition.REPEATED)) {
            List<Object> items = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                items.add(value(group, type, field, i));
            }
            return items;
        }
        return times == 0 ? null : value(group, type, field, 0);
    }

    private static Object value(Group group, Type type, int field, int index) {
        if (type.isPrimitive()) {
            return primitive(group, type, field, index);
        }
        Group inner = group.getGroup(field, index);
        if (LogicalTypeAnnotation.listType().equals(type.getLogicalTypeAnnotation())) {
            return list(inner);
        }
        return map(inner);
    }

    /** A list is a group of one repeated group of one element. */
    private static List<Object> list(Group list) {
        List<Object> items = new ArrayList<>();
        Type repeated = list.getType().getType(0);
        for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
            if (repeated.isPrimitive()) {
                items.add(primitive(list, repeated, 0, i));
            } else {
                Group item = list.getGroup(0, i);
                items.add(field(item, item.getType().getType(0), 0));
            }
        }
        return items;
    }

    private static Object primitive(Group group, Type type, int field, int index) {
        LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
        return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
            case BOOLEAN -> group.getBoolean(field, index);
            case FLOAT -> group.getFloat(field, index);
            case DOUBLE -> group.getDouble(field, index);
            case INT96 -> instant(group.getInt96(field, index).toByteBuffer());
            case INT32 -> number(logical, group.getInteger(field, index));
            case INT64 -> number(logical, group.getLong(field, index));
            case BINARY, FIXED_LEN_BYTE_ARRAY ->
                logical instanceof DecimalLogicalTypeAnnotation decimal
                        ? new BigDecimal(
                                new BigInteger(group.getBinary(field, index).getBytes()), decimal.getScale())
                        : group.getBinary(field, index).toStringUsingUTF8();
        };
    }

    private static Object number(LogicalTypeAnnotation logical, long value) {
        if (logical instanceof DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(value);
        }
        if (logical instanceof TimestampLogicalTypeAnnotation time) {
            long second = switch (time.getUnit()) {
                case MILLIS -> 1_000;
                case MICROS -> 1_000_000;
                case NANOS -> NANOS_A_SECOND;
            };
            return Instant.ofEpochSecond(
                    Math.floorDiv(value, second), Math.floorMod(value, second) * (NANOS_A_SECOND / second));
        }
        return logical instanceof DecimalLogicalTypeAnnotation decimal
                ? BigDecimal.valueOf(value, decimal.getScale())
                : (Object) value;
    }

    /** Spark's and Impala's old timestamps: nanoseconds of the day, then the Julian day. */
    private static Instant instant(ByteBuffer bytes) {
        ByteBuffer little = bytes.order(ByteOrder.LITTLE_ENDIAN);
        long nanos = little.getLong();
        long day = little.getInt() - JULIAN_EPOCH;
        return Instant.ofEpochSecond(day * SECONDS_A_DAY, nanos);
    }
}
