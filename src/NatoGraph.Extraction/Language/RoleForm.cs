using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Language;

/// <summary>What a form of a role's words shows.</summary>
/// <param name="Role">The role.</param>
/// <param name="Form">Whether it names the holder or the office.</param>
/// <param name="Gender">The gender of a holder's form.</param>
/// <param name="IsPlural">Whether it means several holders.</param>
internal sealed record RoleForm(RoleEntry Role, PostForm Form, Gender Gender, bool IsPlural);
