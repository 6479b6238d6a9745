using System.Reflection;
using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>A field and the C# member it was made from, and what that is called on.</summary>
internal sealed record MemberField(OutputField Field, MemberInfo? Member, ResolverSource Source);
