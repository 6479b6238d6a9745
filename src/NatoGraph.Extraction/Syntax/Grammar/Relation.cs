namespace NatoGraph.Extraction.Syntax.Grammar;

/// <summary>What a word is to its head, as Universal Dependencies has it; subtypes that nothing here needs are joined to their type.</summary>
/// <remarks>https://universaldependencies.org/fr/dep/</remarks>
internal enum Relation
{
    /// <summary>dep: not known.</summary>
    Dependent,

    /// <summary>root: the head of the sentence.</summary>
    Root,

    /// <summary>nsubj.</summary>
    Subject,

    /// <summary>nsubj:pass, the subject of a passive: what is done to it.</summary>
    PassiveSubject,

    /// <summary>nsubj:caus, who has something done.</summary>
    CausativeSubject,

    /// <summary>csubj: a clause as subject.</summary>
    ClausalSubject,

    /// <summary>obj.</summary>
    Object,

    /// <summary>iobj: "lui", "leur".</summary>
    IndirectObject,

    /// <summary>obl: a nominal with a preposition, or of time, that hangs on a verb.</summary>
    Oblique,

    /// <summary>obl:agent: who does it in a passive.</summary>
    Agent,

    /// <summary>xcomp: a complement whose subject is its head's subject or object; an attribute.</summary>
    OpenComplement,

    /// <summary>ccomp: a clause with a subject of its own, such as what is said.</summary>
    ClausalComplement,

    /// <summary>advcl: an adverbial clause.</summary>
    AdverbialClause,

    /// <summary>advmod.</summary>
    AdverbialModifier,

    /// <summary>nmod: a nominal that hangs on a nominal.</summary>
    NominalModifier,

    /// <summary>appos.</summary>
    Apposition,

    /// <summary>amod: an adjective that hangs on a nominal.</summary>
    AdjectivalModifier,

    /// <summary>nummod.</summary>
    NumericModifier,

    /// <summary>acl: a clause on a nominal, most often a participle.</summary>
    NominalClause,

    /// <summary>acl:relcl.</summary>
    RelativeClause,

    /// <summary>det.</summary>
    Determiner,

    /// <summary>case: the preposition of a nominal.</summary>
    Case,

    /// <summary>mark: the conjunction or preposition of a clause.</summary>
    Marker,

    /// <summary>cop: "être" with an attribute, which is the head.</summary>
    Copula,

    /// <summary>aux, aux:tense.</summary>
    Auxiliary,

    /// <summary>aux:pass.</summary>
    PassiveAuxiliary,

    /// <summary>aux:caus: "faire" with an infinitive.</summary>
    CausativeAuxiliary,

    /// <summary>cc.</summary>
    Coordinator,

    /// <summary>conj: the further parts of a coordination hang on the first.</summary>
    Conjunct,

    /// <summary>flat:name: the further parts of a name hang on the first.</summary>
    NamePart,

    /// <summary>flat, flat:foreign.</summary>
    Flat,

    /// <summary>fixed: the further parts of a set phrase hang on the first.</summary>
    Fixed,

    /// <summary>expl:subj: "il" that means nobody.</summary>
    ExpletiveSubject,

    /// <summary>expl:pv, expl:pass, expl:comp: "se" that means nobody.</summary>
    Expletive,

    /// <summary>parataxis: said beside, as "dit-il" is.</summary>
    Parataxis,

    /// <summary>punct.</summary>
    Punctuation,

    /// <summary>vocative.</summary>
    Vocative,

    /// <summary>dislocated.</summary>
    Dislocated,

    /// <summary>discourse.</summary>
    Discourse,

    /// <summary>orphan: what is left of a clause whose verb is left out.</summary>
    Orphan,

    /// <summary>goeswith: the rest of a word cut in two.</summary>
    GoesWith,
}
