using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NatoGraph.Tests.Surface;

/// <summary>Reads from a compiled assembly what it uses of packages: types, and their members with signatures.</summary>
/// <param name="reader">The assembly's metadata.</param>
/// <param name="packages">How the names of the packages' assemblies begin.</param>
internal sealed class SurfaceReader(MetadataReader reader, IReadOnlyCollection<string> packages)
{
    private static readonly SignatureNames Names = new();

    /// <summary>What an assembly uses, a line each: a type, or a type, a blank and a member.</summary>
    public static IReadOnlyCollection<string> Read(string file, IReadOnlyCollection<string> packages)
    {
        using var image = new PEReader(File.OpenRead(file));
        return new SurfaceReader(image.GetMetadataReader(), packages).Read();
    }

    private HashSet<string> Read()
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var handle in reader.TypeReferences)
        {
            if (TypeOf(handle) is { } type)
            {
                used.Add(type);
            }
        }

        foreach (var handle in reader.MemberReferences)
        {
            var member = reader.GetMemberReference(handle);
            if (TypeOf(member.Parent) is { } type)
            {
                used.Add($"{type} {Describe(member)}");
            }
        }

        return used;
    }

    /// <summary>A packages' type by its full name; null for every other. The classes that hold extension methods differ where no caller sees it.</summary>
    private string? TypeOf(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeReference => TypeOf((TypeReferenceHandle)handle),
        HandleKind.TypeSpecification => Generic(reader.GetTypeSpecification((TypeSpecificationHandle)handle)),
        _ => null,
    };

    private string? TypeOf(TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name);
        switch (type.ResolutionScope.Kind)
        {
            case HandleKind.TypeReference:
                return TypeOf((TypeReferenceHandle)type.ResolutionScope) is { } outer ? $"{outer}.{name}" : null;
            case HandleKind.AssemblyReference when IsPackage((AssemblyReferenceHandle)type.ResolutionScope):
                return $"{reader.GetString(type.Namespace)}.{(name.EndsWith("Extensions", StringComparison.Ordinal) ? "*Extensions" : name)}";
            default:
                return null;
        }
    }

    // The blob of an instance of a generic type begins with two bytes that say so, then names the type.
    private string? Generic(TypeSpecification type)
    {
        var blob = reader.GetBlobReader(type.Signature);
        return blob.ReadSignatureTypeCode() == SignatureTypeCode.GenericTypeInstance && blob.ReadCompressedInteger() >= 0 && blob.ReadTypeHandle() is { Kind: HandleKind.TypeReference } open
            ? TypeOf(open)
            : null;
    }

    private bool IsPackage(AssemblyReferenceHandle handle)
    {
        var name = reader.GetString(reader.GetAssemblyReference(handle).Name);
        return packages.Any(package => name.StartsWith(package, StringComparison.Ordinal));
    }

    private string Describe(MemberReference member)
    {
        var name = reader.GetString(member.Name);
        if (member.GetKind() == MemberReferenceKind.Field)
        {
            return $"{name}: {member.DecodeFieldSignature(Names, null)}";
        }

        var signature = member.DecodeMethodSignature(Names, null);
        var generics = signature.GenericParameterCount == 0 ? "" : $"<{string.Join(", ", Enumerable.Range(0, signature.GenericParameterCount).Select(i => $"M{i}"))}>";
        return $"{name}{generics}({string.Join(", ", signature.ParameterTypes)}): {signature.ReturnType}";
    }
}
