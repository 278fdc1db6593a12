package newsweft.query;

import java.util.Set;

import org.neo4j.driver.AccessMode;

/**
 * The steps of plans that only read, and of those that change nothing but data, in Neo4j
 * 5 and newer. A step that is not among them is refused, so that one that a later version
 * brings is looked at first.
 */
final class Operators {

	private static final Set<String> READING = Set.of("""
			AllNodesScan Anti AntiConditionalApply AntiSemiApply Apply Argument ArgumentTracker AssertSameNode
			AssertSameRelationship BidirectionalRepeat CacheProperties CartesianProduct ConditionalApply
			DirectedAllRelationshipsScan DirectedRelationshipByElementIdSeek DirectedRelationshipByIdSeek
			DirectedRelationshipFulltextIndexSearch DirectedRelationshipIndexContainsScan
			DirectedRelationshipIndexEndsWithScan DirectedRelationshipIndexScan DirectedRelationshipIndexSeek
			DirectedRelationshipIndexSeekByRange DirectedRelationshipTypeScan DirectedRelationshipUniqueIndexSeek
			DirectedRelationshipUniqueIndexSeekByRange DirectedRelationshipVectorIndexSearch
			DirectedUnionRelationshipTypesScan Distinct DynamicDirectedRelationshipTypeLookup DynamicLabelNodeLookup
			DynamicUndirectedRelationshipTypeLookup Eager EagerAggregation EmptyResult EmptyRow ExhaustiveLimit Expand
			Filter IntersectionNodeByLabelsScan LetAntiSemiApply LetSelectOrAntiSemiApply LetSelectOrSemiApply
			LetSemiApply Limit MultiNodeIndexSeek NodeByElementIdSeek NodeByIdSeek NodeByLabelScan
			NodeCountFromCountStore NodeFulltextIndexSearch NodeHashJoin NodeIndexContainsScan NodeIndexEndsWithScan
			NodeIndexScan NodeIndexSeek NodeIndexSeekByRange NodeLeftOuterHashJoin NodeRightOuterHashJoin
			NodeUniqueIndexSeek NodeUniqueIndexSeekByRange NodeVectorIndexSearch NonFuseable NullifyMetadata Optional
			OptionalExpand OrderedAggregation OrderedDistinct OrderedUnion PartialSort PartialTop
			PartitionedAllNodesScan PartitionedDirectedAllRelationshipsScan PartitionedDirectedRelationshipIndexScan
			PartitionedDirectedRelationshipIndexSeek PartitionedDirectedRelationshipIndexSeekByRange
			PartitionedDirectedRelationshipTypeScan PartitionedDirectedRelationshipTypesScan
			PartitionedDirectedUnionRelationshipTypesScan PartitionedIntersectionNodeByLabelsScan
			PartitionedNodeByLabelScan PartitionedNodeIndexScan PartitionedNodeIndexSeek
			PartitionedNodeIndexSeekByRange PartitionedSubtractionNodeByLabelsScan
			PartitionedUndirectedAllRelationshipsScan PartitionedUndirectedRelationshipIndexScan
			PartitionedUndirectedRelationshipIndexSeek PartitionedUndirectedRelationshipIndexSeekByRange
			PartitionedUndirectedRelationshipTypeScan PartitionedUndirectedUnionRelationshipTypesScan
			PartitionedUnionNodeByLabelsScan PartitionedUnwind PathPropagatingBFS PreserveOrder ProduceResults
			ProjectEndpoints Projection RelationshipCountFromCountStore RemoteBatchProperties
			RemoteBatchPropertiesWithFilter Repeat RepeatOptions RollUpApply SelectOrAntiSemiApply SelectOrSemiApply
			SemiApply ShortestPath Skip Sort StatefulShortestPath SubtractionNodeByLabelsScan Top Top1WithTies
			TriadicBuild TriadicFilter TriadicSelection UndirectedAllRelationshipsScan
			UndirectedRelationshipByElementIdSeek UndirectedRelationshipByIdSeek
			UndirectedRelationshipFulltextIndexSearch UndirectedRelationshipIndexContainsScan
			UndirectedRelationshipIndexEndsWithScan UndirectedRelationshipIndexScan UndirectedRelationshipIndexSeek
			UndirectedRelationshipIndexSeekByRange UndirectedRelationshipTypeScan UndirectedRelationshipUniqueIndexSeek
			UndirectedRelationshipUniqueIndexSeekByRange UndirectedRelationshipVectorIndexSearch
			UndirectedUnionRelationshipTypesScan Union UnionNodeByLabelsScan Unwind ValueHashJoin ValueMergeJoin
			VarLengthExpand""".split("\\s+"));

	private static final Set<String> WRITING = Set.of("""
			AssertingMultiNodeIndexSeek AssertingMultiRelationshipIndexSeek Create Delete DetachDelete Foreach LockNodes
			LockingMerge Merge MergeInto MergeUniqueNode RemoveLabels SetDynamicProperty SetLabels
			SetNodePropertiesFromMap SetProperties SetPropertiesFromMap SetProperty
			SetRelationshipPropertiesFromMap SubqueryForeach""".split("\\s+"));

	private Operators() {
	}

	/**
	 * Whether a step only reads, or where writing is allowed, changes nothing but data.
	 * @param operator what comes after the name in parentheses, such as the {@code All}
	 * of {@code Expand(All)}, only says how
	 */
	static boolean areKnown(String operator, AccessMode access) {
		String name = operator.replaceFirst("\\(.*", "");
		return READING.contains(name) || (access == AccessMode.WRITE && WRITING.contains(name));
	}

}
