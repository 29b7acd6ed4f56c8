package accord.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;

/** Arrays in a stream, each behind its length, and small objects as the JDK serialises them. */
final class Packed {
    private Packed() {}

    static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static void write(DataOutputStream out, int[] ints) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(ints.length * Integer.BYTES);
        buffer.asIntBuffer().put(ints);
        write(out, buffer.array());
    }

    static void write(DataOutputStream out, long[] longs) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(longs.length * Long.BYTES);
        buffer.asLongBuffer().put(longs);
        write(out, buffer.array());
    }

    static void write(DataOutputStream out, float[] floats) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(floats.length * Float.BYTES);
        buffer.asFloatBuffer().put(floats);
        write(out, buffer.array());
    }

    static void write(DataOutputStream out, Serializable object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
            objects.writeObject(object);
        }
        write(out, bytes.toByteArray());
    }

    static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the models end too early");
        }
        return bytes;
    }

    static int[] ints(DataInputStream in) throws IOException {
        byte[] bytes = bytes(in);
        int[] ints = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(ints);
        return ints;
    }

    static long[] longs(DataInputStream in) throws IOException {
        byte[] bytes = bytes(in);
        long[] longs = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(longs);
        return longs;
    }

    static float[] floats(DataInputStream in) throws IOException {
        byte[] bytes = bytes(in);
        float[] floats = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(floats);
        return floats;
    }

    @SuppressWarnings("BanSerializableRead")
    static Object object(DataInputStream in) throws IOException {
        try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(bytes(in)))) {
            return objects.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("models of another version", e);
        }
    }
}
