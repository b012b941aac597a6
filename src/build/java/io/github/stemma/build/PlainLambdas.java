package io.github.stemma.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Turns lambdas and method references into objects of a class that stands in the jar: one {@link LambdaClass} for all of a nest.
 *
 * <p>Before Java 25 the class archive keeps what a lambda is, not how it is linked: linking costs about .15 ms at each place that is
 * passed for the first time, and a comparison of two texts passes nearly three hundred, in ninety nests. A class from the archive
 * costs a tenth of that, and one class for all in a nest costs it once. What the code does stays the same; lambdas of another make
 * ({@code altMetafactory}, super calls) are left as they are.
 */
final class PlainLambdas {
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

    /** What a text or a result passes a few times; elsewhere a class for each lambda tells the compiler what is called where. */
    private static final Pattern COLD = Pattern.compile("io/github/stemma/(?:cli|pipeline|read|render|resource)/.*");

    private final SortedMap<String, LambdaClass> made = new TreeMap<>();
    private final Map<String, List<String>> members = new HashMap<>();

    /** Rewrites a class; what it needs beside it is in {@link #made} afterwards. */
    byte[] rewrite(byte[] content) {
        ClassReader reader = new ClassReader(content);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new Sites(writer), 0);
        return writer.toByteArray();
    }

    /** The classes made so far, by name in the jar. */
    SortedMap<String, byte[]> made() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        made.forEach((name, lambdas) -> files.put(name + ".class", lambdas.classFile()));
        return files;
    }

    /** Lets the host of a nest know the classes that were made for it; private methods are open to members of the nest only. */
    byte[] joinNest(String name, byte[] content) {
        List<String> joining = members.get(name);
        if (joining == null) {
            return content;
        }
        ClassReader reader = new ClassReader(content);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public void visitEnd() {
                        joining.forEach(this::visitNestMember);
                        super.visitEnd();
                    }
                },
                0);
        return writer.toByteArray();
    }

    /** The places of one class where a lambda is made. */
    private final class Sites extends ClassVisitor {
        private String owner = "";
        private String host = "";
        private int version;
        private int count;

        Sites(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            this.version = version;
            owner = name;
            host = name;
            super.visit(version, access, name, signature, parent, interfaces);
        }

        @Override
        public void visitNestHost(String nestHost) {
            host = nestHost;
            super.visitNestHost(nestHost);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, thrown)) {
                @Override
                public void visitInvokeDynamicInsn(String method, String site, Handle bootstrap, Object... arguments) {
                    if (isLambda(bootstrap, arguments)) {
                        LambdaClass lambdas = made();
                        String factory = lambdas.add(lambda(method, site, arguments));
                        visitMethodInsn(Opcodes.INVOKESTATIC, lambdas.name(), factory, site, false);
                    } else {
                        super.visitInvokeDynamicInsn(method, site, bootstrap, arguments);
                    }
                }
            };
        }

        /** The class of the next lambda. */
        private LambdaClass made() {
            String name = COLD.matcher(host).matches() ? host + "$$L" : owner + "$$L" + count++;
            return made.computeIfAbsent(name, any -> {
                members.computeIfAbsent(host, nest -> new ArrayList<>()).add(name);
                return new LambdaClass(name, host, version);
            });
        }

        private boolean isLambda(Handle bootstrap, Object[] arguments) {
            return bootstrap.getOwner().equals(FACTORY)
                    && bootstrap.getName().equals("metafactory")
                    && LambdaClass.Call.of((Handle) arguments[1], owner).isPresent();
        }

        private LambdaClass.Lambda lambda(String method, String site, Object[] arguments) {
            LambdaClass.Call call =
                    LambdaClass.Call.of((Handle) arguments[1], owner).orElseThrow();
            return new LambdaClass.Lambda(site, method, (Type) arguments[0], (Type) arguments[2], call);
        }
    }
}
