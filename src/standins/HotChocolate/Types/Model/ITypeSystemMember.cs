namespace HotChocolate.Types;

/// <summary>A part of a schema.</summary>
public interface ITypeSystemMember;
